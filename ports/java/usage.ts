import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Java that handles an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => `${name}()`)].join("."));
  return `WebhookEvent event = Webhooks.parse(body);
if (event instanceof ${typeName} e) {
  System.out.println(${values.join(` + " " + `)});
} else {
  System.out.println("nothing to do for " + event.event());
}
`;
}
