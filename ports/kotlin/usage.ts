import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** Kotlin code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => `\${${["event", ...path.map(({ name }) => name)].join(".")}}`);
  return `when (val event = Webhooks.parse(body)) {
    is ${typeName} -> println("${values.join(" ")}")
    else -> println("nothing to do for \${event.event}")
}
`;
}
