import { parseWebhookEvent, type Link, type WebhookEvent } from "codeqr-webhooks";
import { addWebhookSchemas } from "codeqr-webhooks/ajv";
import { validate, type LinkClickedEvent } from "codeqr-webhooks/events/link.clicked";
import { toNodeListener } from "codeqr-webhooks/node";
import { createWebhookHandler } from "codeqr-webhooks/receive";
import { verifyWebhookSignature } from "codeqr-webhooks/signature";
import { webhookEventSchemas } from "codeqr-webhooks/standard";
import { isWebhookEvent } from "codeqr-webhooks/strict";
import { sampleWebhookEvent } from "codeqr-webhooks/testing";

/** Narrowed by its name, an event has the data of that event. */
export function describe(event: WebhookEvent): string {
  switch (event.event) {
    case "link.clicked":
      return `${event.data.link.key}: ${event.data.link.clicks.toFixed()}`;
    case "link.created":
      return keyOf(event.data);
    default:
      return event.event;
  }
}

function keyOf(link: Link): string {
  return link.key;
}

export const POST = createWebhookHandler({
  secret: "whsec_",
  on: { "sale.created": async ({ data }) => data.sale.amount.toFixed(), "page.visited": ({ data }) => data.interaction.country },
  fallback: ({ event }) => event,
  onInvalid: (error, { raw }) => [error.issues[0]?.path, raw.length],
});

export const listener = toNodeListener(POST);
export const sample: LinkClickedEvent = sampleWebhookEvent("link.clicked", { data: { link: { clicks: 1 } } });
export const verified: Promise<boolean> = verifyWebhookSignature("{}", null, ["whsec_"]);
export const outcome: "known" | "unknown" = parseWebhookEvent(sample).kind;
export const checks: boolean[] = [validate(sample), isWebhookEvent(sample)];
export const vendor: "codeqr-webhooks" = webhookEventSchemas["link.clicked"]["~standard"].vendor;
export { addWebhookSchemas };

// @ts-expect-error: no event has this name
sampleWebhookEvent("link.clickd");
