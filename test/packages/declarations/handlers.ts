import type { WebhookHandlers } from "codeqr-webhooks/receive";

/** Handlers kept apart from where they are used: what each returns is inferred. */
export const handlers = {
  "link.clicked": ({ data }) => data,
  "sale.created": async ({ data }) => data.sale,
} satisfies WebhookHandlers;
