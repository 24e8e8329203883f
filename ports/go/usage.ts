import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** Go code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  return `event, err := webhooks.Parse(body)
if err != nil {
	return err
}
switch e := event.(type) {
case *webhooks.${typeName}:
	fmt.Println(${values.join(", ")})
default:
	fmt.Println("nothing to do for", event.EventName())
}
`;
}
