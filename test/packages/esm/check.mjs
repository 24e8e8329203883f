import { parseWebhookEvent, webhookEventNames } from "codeqr-webhooks";
import { addWebhookSchemas } from "codeqr-webhooks/ajv";
import { canonicalize, validate } from "codeqr-webhooks/events/link.clicked";
import { toNodeListener } from "codeqr-webhooks/node";
import { createWebhookObserver } from "codeqr-webhooks/observe";
import { createWebhookHandler } from "codeqr-webhooks/receive";
import { signWebhook } from "codeqr-webhooks/signature";
import { webhookEventSchema } from "codeqr-webhooks/standard";
import { schema } from "codeqr-webhooks/standard/link.clicked";
import { safeParseWebhookEvent } from "codeqr-webhooks/strict";
import { sampleWebhookEvent, signedRequest } from "codeqr-webhooks/testing";

/** Uses every module of the package once. */
export async function check() {
  const event = sampleWebhookEvent("link.clicked");
  const handler = createWebhookHandler({ secret: "s", on: {}, fallback: () => {}, onInvalid: () => {} });
  const response = await handler(await signedRequest(event, "s"));
  return [
    webhookEventNames.length,
    parseWebhookEvent(event).kind,
    safeParseWebhookEvent(event).kind,
    validate(canonicalize(event)),
    response.status,
    (await signWebhook("{}", "s")).length,
    webhookEventSchema["~standard"].vendor,
    schema["~standard"].validate(event).value?.event,
    typeof addWebhookSchemas,
    typeof toNodeListener(handler),
    createWebhookObserver().report().bodies,
  ];
}
