import { createWebhookHandler } from "../../src/receive.js";
import { secret } from "./secret.js";

export { secret } from "./secret.js";

// The program that every server under test runs: a receiver that remembers what it has handled, and reports it on request.

/** A receiver with its own memory. Without a secret in its options, it reads the one in the platform's environment. */
export function createReceiver(options: { readonly secret?: string } = { secret }) {
  const handled: string[] = [];
  const receive = createWebhookHandler({
    ...options,
    maxBytes: 100_000,
    on: {
      "link.clicked": ({ data }) => handled.push(`link.clicked ${data.link.key} ${data.interaction.clickId} ${data.interaction.bot}`),
      "sale.created": () => {
        throw new Error("no");
      },
    },
    fallback: ({ event }) => handled.push(`fallback ${event}`),
    onInvalid: ({ message }) => handled.push(message),
    onError: (error) => handled.push(String(error)),
  });
  return { receive, handled: () => Response.json(handled) };
}
