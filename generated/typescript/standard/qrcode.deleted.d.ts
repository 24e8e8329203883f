// Generated from schemas/ by `npm run generate`. Do not edit.
import type { WebhookStandardSchema } from "../../../dist/standard-schema.js";
import type { QRCodeDeletedEvent } from "../types.js";

export type { JsonSchemaTarget, StandardIssue, StandardResult, WebhookStandardSchema } from "../../../dist/standard-schema.js";
export type * from "../types.js";

/** The Standard Schema of `qrcode.deleted`: the same as `webhookEventSchemas["qrcode.deleted"]` of `codeqr-webhooks/standard`, without the code of other events. */
export declare const schema: WebhookStandardSchema<QRCodeDeletedEvent>;
