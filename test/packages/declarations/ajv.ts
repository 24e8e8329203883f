import { Ajv } from "ajv";
import { addWebhookSchemas, webhookSchemaId } from "codeqr-webhooks/ajv";

export const ajv = addWebhookSchemas(new Ajv());
export const idOf = webhookSchemaId;
export const tools = { addWebhookSchemas };
