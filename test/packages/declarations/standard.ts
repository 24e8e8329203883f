import { webhookEventSchema, webhookEventSchemas } from "codeqr-webhooks/standard";

export const any = webhookEventSchema;
export const clicked = webhookEventSchemas["link.clicked"];

export function valueOrIssues(body: unknown) {
  const result = webhookEventSchema["~standard"].validate(body);
  return result.issues ?? result.value.data;
}
