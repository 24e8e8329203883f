import type { UnknownWebhookEvent, WebhookEvent } from "../../generated/typescript/types.js";
import { createWebhookHandler, type WebhookEventStore } from "../../src/receive.js";

export const secret = "whsec_0123456789abcdef0123456789abcdef";

/** A receiver that handles each event once, and does not report errors. */
export function receiverWith(
  store: WebhookEventStore,
  handle: (event: WebhookEvent | UnknownWebhookEvent) => unknown,
): (request: Request) => Promise<Response> {
  return createWebhookHandler({ secret, store, on: {}, fallback: handle, onInvalid: () => {}, onError: () => {} });
}
