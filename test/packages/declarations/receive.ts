import { receiveWebhookEvent } from "codeqr-webhooks/receive";

export async function received(request: Request) {
  const result = await receiveWebhookEvent(request, { secret: "whsec_0123456789abcdef0123456789abcdef" });
  return result.kind === "known" ? result : null;
}

export async function eventOrError(request: Request) {
  const result = await receiveWebhookEvent(request, { secret: "whsec_0123456789abcdef0123456789abcdef" });
  if (result.kind === "invalid") return result.error;
  return result.kind === "known" || result.kind === "unknown" ? result.event : null;
}
