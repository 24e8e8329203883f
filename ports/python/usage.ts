import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Python that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => ["event", ...path.map(({ name }) => name)].join("."));
  return `import logging

from codeqr_webhooks import Invalid, Known, ${typeName}, receive


def answer(body: bytes, signature: str | None, secret: str) -> int:
    """The status to answer a delivery with."""
    received = receive(body, signature, secret)
    match received:
        case Known(event=${typeName}() as event):
            print(${values.join(", ")})
        case Invalid(error=error):
            # CodeQR signed it, and would send the same again: keep error.raw.
            logging.error("%s", error)
    return received.status
`;
}
