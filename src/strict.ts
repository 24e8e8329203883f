/**
 * The same functions as `codeqr-webhooks`, for one's own fixtures and tests: here a property that the schemas do not declare is an issue, and `uri` and `email` are checked.
 * Not for receiving: CodeQR adds fields without notice.
 *
 * @module
 */
import type { WebhookEvent } from "../generated/typescript/types.js";
import * as validators from "../generated/typescript/validators/strict/index.js";
import { explain, isKnown, parse, safeParse } from "./parser.js";
import type { WebhookIssue } from "./webhook-issue.js";
import type { KnownWebhookResult, UnknownWebhookResult, WebhookResult } from "./webhook-result.js";

export { webhookEventNames } from "../generated/typescript/names.js";
export type * from "../generated/typescript/types.js";
export { asRecord } from "./as-record.js";
export { isWebhookEventName } from "./webhook-event-name.js";
export type { WebhookIssue } from "./webhook-issue.js";
export { WebhookParseError } from "./webhook-parse-error.js";
export type * from "./webhook-result.js";

/**
 * Finds out what a webhook body is. Never throws.
 *
 * @param body JSON text, its bytes in UTF-8, or the value that it parses to. The value is not changed.
 * @returns `known` with the typed event, `unknown` with the envelope of an event that is not in the catalogue, or `invalid` with the first fault. `raw` is the body as given.
 */
export function safeParseWebhookEvent(body: unknown): WebhookResult {
  return safeParse(body, validators);
}

/**
 * Finds out which event a webhook body is.
 *
 * @param body JSON text, its bytes in UTF-8, or the value that it parses to. The value is not changed.
 * @returns `known` with the typed event, or `unknown` with the envelope of an event that is not in the catalogue.
 * @throws {WebhookParseError} When the body is no JSON, has no sound envelope, or breaks the schema of its event.
 */
export function parseWebhookEvent(body: unknown): KnownWebhookResult | UnknownWebhookResult {
  return parse(body, validators);
}

/**
 * Lists everything that is wrong with a webhook body. Loads the validators that collect all errors when it is first called.
 *
 * @param body JSON text, its bytes in UTF-8, or the value that it parses to. The value is not changed.
 * @returns All issues, at most 1,000; only the first where the body has more than 2,000 properties and items, all levels together; none when the body is a known or an unknown event.
 */
export async function explainWebhookEvent(body: unknown): Promise<readonly WebhookIssue[]> {
  return explain(body, validators, await import("../generated/typescript/validators/strict-all-errors/index.js"));
}

/** Tells whether a parsed body is an event of the catalogue, with no property that the schemas do not declare. */
export function isWebhookEvent(value: unknown): value is WebhookEvent {
  return isKnown(value, validators);
}
