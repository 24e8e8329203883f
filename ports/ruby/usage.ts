import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Ruby that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `#{${["event", ...path.map(({ name }) => name)].join(".")}}`);
  return `require "codeqr/webhooks"

# The status to answer a delivery with.
def answer(body, signature, secret)
  received = CodeQR::Webhooks.receive(body, signature, secret)
  case received
  in { event: CodeQR::Webhooks::${typeName} => event }
    puts "${values.join(" ")}"
  in { error: CodeQR::Webhooks::InvalidWebhookError => error }
    # CodeQR signed it, and would send the same again: keep error.raw.
    warn error.message
  else
    # Another event, or a request that CodeQR did not sign.
  end
  received.status
end
`;
}
