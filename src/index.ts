import type { WebhookEvent } from "../generated/typescript/types.js";
import * as validators from "../generated/typescript/validators/open/index.js";
import { canonicalizeValue, explain, isKnown, parse, safeParse } from "./parser.js";
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
 * @param body JSON text, its bytes in UTF-8, or the value that it parses to, in the documented form or as CodeQR delivers it. The value is not changed.
 * @returns `known` with the typed event in its documented form, `unknown` with the envelope of an event that is not in the catalogue, or `invalid` with the first fault. `raw` is the body as given.
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
  return explain(body, validators, await import("../generated/typescript/validators/open-all-errors/index.js"));
}

/**
 * Turns a parsed body into the documented form of its event, without judging it: for those who validate by other means.
 *
 * Keeps every value: what the documented form has no place for stays as an extra property, and where both spellings arrive, the documented one wins and the other stays.
 *
 * @returns The body itself where it is in documented form already or is of no event of the catalogue, or else a copy. The body is not changed.
 */
export function canonicalizeWebhookEvent(body: unknown): unknown {
  return canonicalizeValue(body);
}

/** Tells whether a parsed body is an event of the catalogue in its documented form. A delivered body need not be: see `safeParseWebhookEvent`. */
export function isWebhookEvent(value: unknown): value is WebhookEvent {
  return isKnown(value, validators);
}
