import { createWebhookHandler, type WebhookEventStore, type WebhookHandlerOptions } from "codeqr-webhooks/receive";

/** What a team's own wrapper lets its callers choose. */
export interface OwnOptions {
  readonly clicked?: () => void;
  readonly store?: WebhookEventStore;
  readonly maxBytes?: number;
  readonly onError?: WebhookHandlerOptions["onError"];
}

/** Passes on what it was given, and undefined where it was given nothing. */
export function receiver({ clicked, store, maxBytes, onError }: OwnOptions) {
  return createWebhookHandler({
    secret: "whsec_0123456789abcdef0123456789abcdef",
    on: { "link.clicked": clicked },
    fallback: () => {},
    onInvalid: () => {},
    store,
    maxBytes,
    onError,
  });
}
