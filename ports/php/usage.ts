import type { PortEvent } from "../../scripts/ports/port-model.js";

/** PHP that handles an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `{${["$event", ...path.map(({ name }) => name)].join("->")}}`);
  return `use CodeQR\\Webhooks\\{${typeName}, Webhook};

$event = Webhook::parse($body);
echo match (true) {
    $event instanceof ${typeName} => "${values.join(" ")}\\n",
    default => "nothing to do for $event->event\\n",
};
`;
}
