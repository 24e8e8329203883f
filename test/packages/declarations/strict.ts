import { explainWebhookEvent, isWebhookEvent, parseWebhookEvent, safeParseWebhookEvent } from "codeqr-webhooks/strict";

export const parsed = parseWebhookEvent("{}");
export const issues = explainWebhookEvent("{}");
export const dataOf = (body: unknown) => (isWebhookEvent(body) ? body.data : null);

export function eventOrError(body: unknown) {
  const result = safeParseWebhookEvent(body);
  return result.kind === "invalid" ? result.error : result.event;
}
