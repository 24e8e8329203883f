import type { UnknownWebhookEvent, WebhookEvent } from "../generated/typescript/types.js";
import type { Validator } from "../generated/typescript/validator.js";
import { canonicalize } from "./canonicalize.js";
import { eventNameOf } from "./event-name.js";
import { issueOf } from "./issue.js";
import { readBody } from "./json-body.js";
import { beyondLimits } from "./json-limits.js";
import { hasManyValues } from "./many-values.js";
import type { WebhookIssue } from "./webhook-issue.js";
import { WebhookParseError } from "./webhook-parse-error.js";
import type { KnownWebhookResult, UnknownWebhookResult, WebhookResult } from "./webhook-result.js";

/** A set of precompiled validators: one for the envelope, one for each event. */
export interface ValidatorSet {
  readonly validateEnvelope: Validator<unknown>;
  readonly validators: ReadonlyMap<string, Validator<unknown>>;
}

/** Parses and classifies a body. Never throws. */
export function safeParse(body: unknown, set: ValidatorSet): WebhookResult {
  try {
    const json = readBody(body);
    if (!json.ok) return { kind: "invalid", error: new WebhookParseError(undefined, [json.issue]), raw: body };
    const eventName = eventNameOf(json.value);
    const value = canonicalize(json.value, eventName, json.isOwn);
    const known = eventName === undefined ? undefined : set.validators.get(eventName);
    const validate = known ?? set.validateEnvelope;
    if (!validate(value)) return { kind: "invalid", error: new WebhookParseError(eventName, issuesOf(validate, value)), raw: body };
    // The validator has just checked what the casts say.
    if (known !== undefined) return { kind: "known", event: value as WebhookEvent, raw: body };
    return { kind: "unknown", event: value as UnknownWebhookEvent, raw: body };
  } catch {
    // Only a value can get here, never a text: a value whose getters or proxy traps throw.
    const issue = { path: "", keyword: "readable", message: "must be plain data: reading one of its properties failed" };
    return { kind: "invalid", error: new WebhookParseError(undefined, [issue]), raw: body };
  }
}

/** Like `safeParse`, but throws the error of an invalid body. */
export function parse(body: unknown, set: ValidatorSet): KnownWebhookResult | UnknownWebhookResult {
  const result = safeParse(body, set);
  if (result.kind === "invalid") throw result.error;
  return result;
}

/** The most issues that are listed. */
const maxIssues = 1000;

/** Lists the issues of a body, by a set that does not stop at the first. Only the first if there may be far too many; none if the body is known or unknown. */
export function explain(body: unknown, failFast: ValidatorSet, allErrors: ValidatorSet): readonly WebhookIssue[] {
  const result = safeParse(body, failFast);
  if (result.kind !== "invalid") return [];
  try {
    const json = readBody(body);
    if (!json.ok || hasManyValues(json.value)) return result.error.issues;
  } catch {
    return result.error.issues;
  }
  const thorough = safeParse(body, allErrors);
  return thorough.kind === "invalid" ? thorough.error.issues.slice(0, maxIssues) : [];
}

/** Converts a value to the documented form of its event. Never throws: a value that cannot be read is returned as it is. */
export function canonicalizeValue(value: unknown): unknown {
  try {
    return canonicalize(value, eventNameOf(value), false);
  } catch {
    return value;
  }
}

/** Whether a value is an event of the catalogue. Never throws. */
export function isKnown(value: unknown, set: ValidatorSet): value is WebhookEvent {
  try {
    return beyondLimits(value) === undefined && (set.validators.get(eventNameOf(value) ?? "")?.(value) ?? false);
  } catch {
    return false;
  }
}

function issuesOf(validate: Validator<unknown>, value: unknown): WebhookIssue[] {
  return (validate.errors ?? []).map((error) => issueOf(error, value));
}
