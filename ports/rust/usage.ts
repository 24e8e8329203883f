import type { PortEvent } from "../../scripts/ports/port-model.js";
import { variantName } from "./events.js";

/** Rust that handles an event. */
export function usage(event: PortEvent): string {
  const values = event.reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  const format = values.map(() => "{}").join(" ");
  return `match codeqr_webhooks::parse(body)? {
    Event::${variantName(event)}(e) => println!("${format}", ${values.join(", ")}),
    event => println!("nothing to do for {}", event.name()),
}
`;
}
