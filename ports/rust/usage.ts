import type { PortEvent } from "../../scripts/ports/port-model.js";
import { variantName } from "./events.js";

/** Rust that receives an event. */
export function usage(event: PortEvent): string {
  const values = event.reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  const format = values.map(() => "{}").join(" ");
  return `use codeqr_webhooks::{receive, Event, NoSecretError, Received};

/// The status to answer a delivery with. An error is a mistake in the configuration.
pub fn answer(body: &[u8], signature: Option<&str>, secret: &str) -> Result<u16, NoSecretError> {
    let received = receive(body, signature, &[secret])?;
    match &received {
        Received::Known(Event::${variantName(event)}(e)) => println!("${format}", ${values.join(", ")}),
        // CodeQR signed it, and would send the same again: keep \`invalid.raw\`.
        Received::Invalid(invalid) => eprintln!("{invalid}"),
        _ => {}
    }
    Ok(received.status())
}
`;
}
