import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** C++ code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  return `namespace webhooks = codeqr::webhooks;

std::visit(
    webhooks::Overloaded{
        [](const webhooks::${typeName}& e) {
          std::cout << ${values.join(` << " " << `)} << "\\n";
        },
        [](const auto& e) {
          std::cout << "nothing to do for " << e.event << "\\n";
        },
    },
    webhooks::parse(body));
`;
}
