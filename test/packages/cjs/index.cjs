// Node has required ES modules since 20.19 and 22.12.
const { parseWebhookEvent, webhookEventNames } = require("codeqr-webhooks");
const { addWebhookSchemas } = require("codeqr-webhooks/ajv");
const { validate } = require("codeqr-webhooks/events/link.clicked");
const { toNodeListener } = require("codeqr-webhooks/node");
const { createWebhookHandler } = require("codeqr-webhooks/receive");
const { signWebhook } = require("codeqr-webhooks/signature");
const { webhookEventSchema } = require("codeqr-webhooks/standard");
const { safeParseWebhookEvent } = require("codeqr-webhooks/strict");
const { sampleWebhookEvent, signedRequest } = require("codeqr-webhooks/testing");
const schema = require("codeqr-webhooks/schemas/webhook-event.schema.json");
const example = require("codeqr-webhooks/examples/documented/link.clicked.json");

async function main() {
  const event = sampleWebhookEvent("link.clicked");
  const handler = createWebhookHandler({ secret: "s", on: {}, fallback: () => {}, onInvalid: () => {} });
  const response = await handler(await signedRequest(event, "s"));
  console.log(
    JSON.stringify([
      webhookEventNames.length,
      parseWebhookEvent(example).kind,
      safeParseWebhookEvent(event).kind,
      validate(event),
      response.status,
      (await signWebhook("{}", "s")).length,
      webhookEventSchema["~standard"].vendor,
      typeof addWebhookSchemas,
      typeof toNodeListener(handler),
      schema.title,
    ]),
  );
}

main();
