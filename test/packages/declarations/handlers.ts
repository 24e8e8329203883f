import { createWebhookHandler, type LinkClickedEvent, type WebhookContext, type WebhookHandlers } from "codeqr-webhooks/receive";

/** Handlers kept apart from where they are used: what each returns is inferred. */
export const handlers = {
  "link.clicked": ({ data }) => data,
  "sale.created": async ({ data }) => data.sale,
} satisfies WebhookHandlers;

/** Handlers that are methods. */
export class Handlers implements WebhookHandlers {
  handled = 0;
  "link.clicked"(event: LinkClickedEvent) {
    this.handled += event.data.link.clicks;
  }
}

/** A receiver of a platform that passes its environment beside the request, as Workers do. */
export const worker = createWebhookHandler<[env: { readonly SECRET: string }, context: { waitUntil(work: Promise<unknown>): void }]>({
  secret: async (_request, { SECRET }) => SECRET,
  on: new Handlers(),
  fallback: async (_event, { platform: [, { waitUntil }] }) => waitUntil(Promise.resolve()),
  onInvalid: (_error, context: WebhookContext) => new Response(`${context.raw.length} bytes`, { status: 202 }),
});
