import { createWebhookHandler } from "codeqr-webhooks/receive";

export const sales: number[] = [];

export const POST = createWebhookHandler({
  secret: "whsec_of-the-test",
  on: { "sale.created": ({ data }) => void sales.push(data.sale.amount) },
  fallback: () => {},
  onInvalid: (error) => console.error(error.message),
});
