import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** Java code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => `${name}()`)].join("."));
  return `WebhookEvent event = Webhooks.parse(body);
if (event instanceof ${typeName} e) {
  System.out.println(${values.join(` + " " + `)});
} else {
  System.out.println("nothing to do for " + event.event());
}
`;
}
