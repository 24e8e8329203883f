import type { Read } from "../payloads/reads.js";

/** TypeScript that receives an event with the package itself: a route that takes a `Request`. */
export function typescriptUsage(event: string, reads: readonly Read[]): string {
  const values = reads.map((path) => path.join("."));
  return `import { createWebhookHandler } from "codeqr-webhooks/receive";

export const POST = createWebhookHandler({
  secret: process.env.CODEQR_WEBHOOK_SECRET!,
  on: {
    ${JSON.stringify(event)}: ({ ${reads[0]?.[0]} }) => console.log(${values.join(", ")}),
  },
  fallback: (event) => console.log("nothing to do for", event.event),
  // CodeQR signed it, and would send the same again: keep raw.
  onInvalid: (error, { raw }) => console.error(error.message, raw.length),
});
`;
}
