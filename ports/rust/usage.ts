import type { PortEvent } from "../../scripts/ports/port-model.js";
import type { PropertyPath } from "../../scripts/ports/render-port.js";
import { variant } from "./text.js";

/** Rust code that handles an event. */
export function usage(event: PortEvent, reads: readonly PropertyPath[]): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  const format = values.map(() => "{}").join(" ");
  return `match codeqr_webhooks::parse(body)? {
    Event::${variant(event)}(e) => println!("${format}", ${values.join(", ")}),
    event => println!("nothing to do for {}", event.name()),
}
`;
}
