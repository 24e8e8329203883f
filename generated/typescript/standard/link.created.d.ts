// Generated from schemas/ by `npm run generate`. Do not edit.
import type { WebhookStandardSchema } from "../../../dist/standard-schema.js";
import type { LinkCreatedEvent } from "../types.js";

export type { JsonSchemaTarget, StandardIssue, StandardResult, WebhookStandardSchema } from "../../../dist/standard-schema.js";
export type * from "../types.js";

/** The Standard Schema of `link.created`: the same as `webhookEventSchemas["link.created"]` of `codeqr-webhooks/standard`, without the code of other events. */
export declare const schema: WebhookStandardSchema<LinkCreatedEvent>;
