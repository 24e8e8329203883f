// What both the open and the strict entry export.

export { webhookEventNames } from "../generated/typescript/names.js";
export type * from "../generated/typescript/types.js";
export { asRecord } from "./as-record.js";
export { isWebhookEventName } from "./webhook-event-name.js";
export type { WebhookIssue } from "./webhook-issue.js";
export { WebhookParseError } from "./webhook-parse-error.js";
export type * from "./webhook-result.js";
