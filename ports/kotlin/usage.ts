import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Kotlin that handles an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `\${${["event", ...path.map(({ name }) => name)].join(".")}}`);
  return `when (val event = Webhooks.parse(body)) {
    is ${typeName} -> println("${values.join(" ")}")
    else -> println("nothing to do for \${event.event}")
}
`;
}
