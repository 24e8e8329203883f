const { WebhookParseError, parseWebhookEvent } = require("codeqr-webhooks");
const { validate } = require("codeqr-webhooks/events/link.clicked");
const { signWebhook } = require("codeqr-webhooks/signature");
const { schema } = require("codeqr-webhooks/standard/link.clicked");
const { sampleWebhookEvent } = require("codeqr-webhooks/testing");

const event = sampleWebhookEvent("link.clicked");
const problem = (() => {
  try {
    return parseWebhookEvent({});
  } catch (error) {
    return error instanceof WebhookParseError;
  }
})();
void signWebhook("{}", "s").then((signature) =>
  console.log(
    JSON.stringify([
      parseWebhookEvent(event).kind,
      validate(event),
      problem,
      signature.length,
      "value" in schema["~standard"].validate(event),
    ]),
  ),
);
