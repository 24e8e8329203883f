import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";

/** PHP code that handles an event. */
export function usage({ typeName }: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => `{${["$event", ...path.map(({ name }) => name)].join("->")}}`);
  return `use CodeQR\\Webhooks\\{${typeName}, Webhook};

$event = Webhook::parse($body);
echo match (true) {
    $event instanceof ${typeName} => "${values.join(" ")}\\n",
    default => "nothing to do for $event->event\\n",
};
`;
}
