// Node has required ES modules since 20.19 and 22.12.
const { parseWebhookEvent, webhookEventNames } = require("codeqr-webhooks");
const { addWebhookSchemas } = require("codeqr-webhooks/ajv");
const { canonicalize, validate } = require("codeqr-webhooks/events/link.clicked");
const { toNodeListener } = require("codeqr-webhooks/node");
const { createWebhookObserver } = require("codeqr-webhooks/observe");
const { createWebhookHandler } = require("codeqr-webhooks/receive");
const { signWebhook } = require("codeqr-webhooks/signature");
const { webhookEventSchema } = require("codeqr-webhooks/standard");
const { schema: clickedSchema } = require("codeqr-webhooks/standard/link.clicked");
const { safeParseWebhookEvent } = require("codeqr-webhooks/strict");
const { sampleWebhookEvent, signedRequest } = require("codeqr-webhooks/testing");
const schema = require("codeqr-webhooks/schemas/webhook-event.schema.json");
const example = require("codeqr-webhooks/examples/documented/link.clicked.json");
const deliveredForms = require("codeqr-webhooks/delivered-forms.json");

async function main() {
  const event = sampleWebhookEvent("link.clicked");
  const handler = createWebhookHandler({ secret: "s", on: {}, fallback: () => {}, onInvalid: () => {} });
  const response = await handler(await signedRequest(event, "s"));
  console.log(
    JSON.stringify([
      webhookEventNames.length,
      parseWebhookEvent(example).kind,
      safeParseWebhookEvent(event).kind,
      validate(canonicalize(event)),
      response.status,
      (await signWebhook("{}", "s")).length,
      webhookEventSchema["~standard"].vendor,
      clickedSchema["~standard"].validate(event).value?.event,
      typeof addWebhookSchemas,
      typeof toNodeListener(handler),
      createWebhookObserver().report().bodies,
      schema.title,
      Object.hasOwn(deliveredForms, "link.clicked"),
    ]),
  );
}

void main();
