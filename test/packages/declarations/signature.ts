import { signWebhook, verifyWebhookSignature } from "codeqr-webhooks/signature";

export const signed = signWebhook("{}", "whsec_0123456789abcdef0123456789abcdef");
export const tools = { signWebhook, verifyWebhookSignature };
