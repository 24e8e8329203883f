import { createWebhookHandler } from "../../src/receive.js";

// The program that every server under test runs: a receiver that remembers what it has handled, and says it when it is asked.

export const secret = "whsec_0123456789abcdef0123456789abcdef";

/** A receiver whose memory is its own. */
export function createReceiver() {
  const handled: string[] = [];
  const receive = createWebhookHandler({
    secret,
    maxBytes: 100_000,
    on: {
      "link.clicked": ({ data }) => handled.push(`link.clicked ${data.link.key} ${data.interaction.clickId} ${data.interaction.bot}`),
      "page.deleted": () => {
        throw new Error("no");
      },
    },
    fallback: ({ event }) => handled.push(`fallback ${event}`),
    onInvalid: ({ message }) => handled.push(message),
    onError: (error) => handled.push(String(error)),
  });
  return { receive, handled: () => Response.json(handled) };
}
