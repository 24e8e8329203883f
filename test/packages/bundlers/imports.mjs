import { WebhookParseError, parseWebhookEvent } from "codeqr-webhooks";
import { validate } from "codeqr-webhooks/events/link.clicked";
import { signWebhook } from "codeqr-webhooks/signature";
import { schema } from "codeqr-webhooks/standard/link.clicked";
import { sampleWebhookEvent } from "codeqr-webhooks/testing";

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
