import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Java that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => `${name}()`)].join("."));
  const imports = [typeName, "ReceivedWebhook", "Webhooks"].sort();
  return `${imports.map((name) => `import io.codeqr.webhooks.${name};\n`).join("")}
class ${typeName.replace(/Event$/, "")}Receiver {
  /** The status to answer a delivery with. */
  static int answer(byte[] body, String signature, String secret) {
    ReceivedWebhook received = Webhooks.receive(body, signature, secret);
    if (received instanceof ReceivedWebhook.Known known) {
      if (known.event() instanceof ${typeName} e) {
        System.out.println(${values.join(` + " " + `)});
      }
    } else if (received instanceof ReceivedWebhook.Invalid invalid) {
      // CodeQR signed it, and would send the same again: keep invalid.error().raw().
      System.err.println(invalid.error().getMessage());
    }
    return received.status();
  }
}
`;
}
