import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** Ruby code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => `#{${path.map(({ name }) => name).join(".")}}`);
  const root = reads[0]?.[0]?.name;
  return `require "codeqr/webhooks"

case CodeQR::Webhooks.parse(body)
in CodeQR::Webhooks::${typeName}[${root}:] then puts "${values.join(" ")}"
in CodeQR::Webhooks::Event[event:] then puts "nothing to do for #{event}"
end
`;
}
