// Compiled with isolatedDeclarations where the compiler has it: every type that must be written out has a name to write.
import { isWebhookEventName, type UnknownWebhookEvent, type WebhookEventName } from "codeqr-webhooks";
import { type Validator, validate } from "codeqr-webhooks/events/link.clicked";
import { createWebhookHandler, type WebhookEndpoint, type WebhookHandler } from "codeqr-webhooks/receive";
import { type LinkClickedEvent, sampleUnknownWebhookEvent, sampleWebhookEvent } from "codeqr-webhooks/testing";
import { schema, type WebhookStandardSchema } from "codeqr-webhooks/standard/link.clicked";

export const onClick: WebhookHandler<"link.clicked"> = ({ data }) => data.link.key;
export const POST: WebhookEndpoint = createWebhookHandler({ on: { "link.clicked": onClick }, fallback: () => {}, onInvalid: () => {} });
export const isClick: Validator<LinkClickedEvent> = validate;
export const clicked: WebhookStandardSchema<LinkClickedEvent> = schema;
export const sample: LinkClickedEvent = sampleWebhookEvent("link.clicked");
export const unknown: UnknownWebhookEvent = sampleUnknownWebhookEvent("link.archived");

export function nameOf(text: string): WebhookEventName | undefined {
  return isWebhookEventName(text) ? text : undefined;
}
