import { asRecord, isWebhookEventName, parseWebhookEvent, type Link, type UnknownWebhookEvent, type WebhookEvent } from "codeqr-webhooks";
import { addWebhookSchemas } from "codeqr-webhooks/ajv";
import { validate, type LinkClickedEvent } from "codeqr-webhooks/events/link.clicked";
import { toNodeListener } from "codeqr-webhooks/node";
import { createWebhookHandler } from "codeqr-webhooks/receive";
import { verifyWebhookSignature } from "codeqr-webhooks/signature";
import { webhookEventSchemas } from "codeqr-webhooks/standard";
import { schema } from "codeqr-webhooks/standard/link.clicked";
import { isWebhookEvent } from "codeqr-webhooks/strict";
import { sampleUnknownWebhookEvent, sampleWebhookEvent } from "codeqr-webhooks/testing";

/** Narrowed by its name, an event has the data of that event. */
export function describe(event: WebhookEvent): string {
  switch (event.event) {
    case "link.clicked":
      return `${event.data.link.key}: ${event.data.link.clicks.toFixed()}`;
    case "sale.created":
      return event.data.link === undefined ? event.data.sale.currency : keyOf(event.data.link);
    default:
      return event.event;
  }
}

/** So does one that may not be in the catalogue; a name that is not in it is an ordinary string. */
export function describeAny(event: WebhookEvent | UnknownWebhookEvent): string {
  switch (event.event) {
    case "link.clicked":
      return `${event.data.link.key}: ${event.data.link.clicks.toFixed()}`;
    case "sale.created":
      return event.data.sale.currency;
    default:
      console.log(event.event, event.event.toUpperCase());
      return isWebhookEventName(event.event) ? event.event : String(asRecord(event.data).link);
  }
}

function keyOf(link: Link): string {
  return link.key;
}

export const POST = createWebhookHandler({
  secret: "whsec_",
  on: { "sale.created": async ({ data }) => data.sale.amount.toFixed(), "link.clicked": ({ data }) => data.interaction.country },
  fallback: (event) => (event.event === "link.clicked" ? keyOf(event.data.link) : event.event),
  onInvalid: (error, { raw }) => [error.issues[0]?.path, raw.length],
});

export const listener = toNodeListener(POST);
export const sample: LinkClickedEvent = sampleWebhookEvent("link.clicked", { attempt: 2, data: { link: { clicks: 1, colour: "red" } } });
export const unknown: UnknownWebhookEvent = sampleUnknownWebhookEvent("link.archived", { data: { link: sample.data.link } });
export const verified: Promise<boolean> = verifyWebhookSignature("{}", null, ["whsec_"]);
export const outcome = parseWebhookEvent(sample);
export const clicks: number | undefined = outcome.event.event === "link.clicked" ? outcome.event.data.link.clicks : undefined;
export const checks: boolean[] = [validate(sample), isWebhookEvent(sample)];
export const vendor: "codeqr-webhooks" = webhookEventSchemas["link.clicked"]["~standard"].vendor;
export const linkOrIssues = (body: unknown) => {
  const result = schema["~standard"].validate(body);
  return result.issues ?? result.value.data.link;
};
export { addWebhookSchemas };

// @ts-expect-error: no event has this name
sampleWebhookEvent("link.clickd");
// @ts-expect-error: clicks are a number, whatever else the link has
sampleWebhookEvent("link.clicked", { data: { link: { clicks: "1", colour: "red" } } });
