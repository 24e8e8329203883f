/**
 * The same functions as in `codeqr-webhooks`, for your own fixtures and tests: here a property that the schemas do not declare is an issue, and `uri` and `email` are checked.
 * Do not receive webhooks with it, because CodeQR adds fields without notice.
 *
 * @module
 */
import type { WebhookEvent } from "../generated/typescript/types.js";
import * as validators from "../generated/typescript/validators/strict/index.js";
import { explain, isKnown, parse, safeParse } from "./parser.js";
import type { WebhookIssue } from "./webhook-issue.js";
import type { KnownWebhookResult, UnknownWebhookResult, WebhookResult } from "./webhook-result.js";

export * from "./shared-exports.js";

/**
 * Parses and classifies a webhook body. Never throws.
 *
 * @param body JSON text, its bytes in UTF-8, or the parsed value. The value is not changed.
 * @returns `known` with the typed event, `unknown` with the envelope of an event that is not in the catalogue, or `invalid` with the first issue. `raw` is the body as given.
 */
export function safeParseWebhookEvent(body: unknown): WebhookResult {
  return safeParse(body, validators);
}

/**
 * Parses a webhook body; throws if it is invalid.
 *
 * @param body JSON text, its bytes in UTF-8, or the parsed value. The value is not changed.
 * @returns `known` with the typed event, or `unknown` with the envelope of an event that is not in the catalogue.
 * @throws {WebhookParseError} When the body is not JSON, has no valid envelope, or does not match the schema of its event.
 */
export function parseWebhookEvent(body: unknown): KnownWebhookResult | UnknownWebhookResult {
  return parse(body, validators);
}

/**
 * Lists all issues of a webhook body. The first call loads the validators that collect all errors.
 *
 * @param body JSON text, its bytes in UTF-8, or the parsed value. The value is not changed.
 * @returns All issues, at most 1,000; only the first if the body has more than 2,000 properties and items, counting all levels; none if the body is a known or an unknown event.
 */
export async function explainWebhookEvent(body: unknown): Promise<readonly WebhookIssue[]> {
  return explain(body, validators, await import("../generated/typescript/validators/strict-all-errors/index.js"));
}

/** Tells whether a parsed body is an event of the catalogue that has only properties that the schemas declare. */
export function isWebhookEvent(value: unknown): value is WebhookEvent {
  return isKnown(value, validators);
}
