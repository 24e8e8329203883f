import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Kotlin that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `\${${["event", ...path.map(({ name }) => name)].join(".")}}`);
  const imports = [typeName, "ReceivedWebhook", "Webhooks"].sort();
  return `${imports.map((name) => `import io.codeqr.webhooks.kotlin.${name}\n`).join("")}
/** The status to answer a delivery with. */
fun answer${typeName.replace(/Event$/, "")}(
    body: ByteArray,
    signature: String?,
    secret: String,
): Int {
    val received = Webhooks.receive(body, signature, secret)
    if (received is ReceivedWebhook.Known) {
        val event = received.event
        if (event is ${typeName}) println("${values.join(" ")}")
    } else if (received is ReceivedWebhook.Invalid) {
        // CodeQR signed it, and would send the same again: keep received.error.raw.
        System.err.println(received.error.message)
    }
    return received.status
}
`;
}
