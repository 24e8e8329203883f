import { sampleWebhookEvent, signedRequest } from "codeqr-webhooks/testing";

export const sample = sampleWebhookEvent("link.clicked");
export const link = sample.data.link;
export const request = signedRequest(sample, "whsec_0123456789abcdef0123456789abcdef");
export { sampleWebhookEvent as sampleOf } from "codeqr-webhooks/testing";
export const tools = { sampleWebhookEvent, signedRequest };
