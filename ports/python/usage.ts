import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** Python code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => path.map(({ name }) => name).join("."));
  const root = reads[0]?.[0]?.name;
  return `from codeqr_webhooks import ${typeName}, parse

match parse(body):
    case ${typeName}(${root}=${root}):
        print(${values.join(", ")})
    case event:
        print("nothing to do for", event.event)
`;
}
