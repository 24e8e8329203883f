import type { WebhookIssue, WebhookParseError, WebhookResult } from "codeqr-webhooks";
import { appendPointer } from "../../json-pointer.js";
import { deliveredPath } from "../../delivered-form.js";
import { bodyPointerIn } from "../stored/body-pointer.js";
import type { BodyPath } from "../stored/record.js";
import { deliveredFormOf } from "./delivered-forms.js";
import { type CodeFrame, codeFrameOf } from "./code-frame.js";
import { locate } from "./locate.js";

/** The functions that validate bodies: those of `codeqr-webhooks`, or of `codeqr-webhooks/strict`. */
export interface BodyParser {
  safeParseWebhookEvent(body: unknown): WebhookResult;
  explainWebhookEvent(body: unknown): Promise<readonly WebhookIssue[]>;
}

/** Why a body is invalid. */
export interface Diagnostics {
  /** The body's event, if there is one to read. */
  readonly event?: string;
  readonly issues: readonly LocatedIssue[];
  /** What to do about it, where that is plain. */
  readonly advice?: string;
}

/** An issue with its place in the text; without a place if the body was not read. */
export interface LocatedIssue extends WebhookIssue {
  readonly frame?: CodeFrame;
}

/** How many of a body's issues are shown with their place in the text. */
const maxFrames = 20;

/** Loads the functions that validate. */
export async function loadParser(strict: boolean): Promise<BodyParser> {
  return strict ? import("codeqr-webhooks/strict") : import("codeqr-webhooks");
}

/**
 * Lists all issues of an invalid body, with their places in its text.
 *
 * @param error The error with the first issue.
 * @param around How many lines to show before and after each.
 */
export async function diagnosticsOf(body: Buffer, error: WebhookParseError, judge: BodyParser, around: number): Promise<Diagnostics> {
  const { eventName } = error;
  // A body that is not JSON has only this issue, so it is not parsed again: parsing a megabyte of brackets takes 40 megabytes of memory.
  const isJson = !error.issues.some(({ keyword }) => keyword === "json" || keyword === "utf-8");
  const issues = isJson ? await judge.explainWebhookEvent(body) : error.issues;
  // Bytes that are not UTF-8 become U+FFFD, which is then the place to mark.
  const text = body.toString();
  const form = deliveredFormOf(eventName);
  const value: unknown = isJson ? JSON.parse(text.replace(/^\uFEFF/, "")) : undefined;
  const pointer = eventName === undefined ? bodyPointerIn(value) : undefined;
  return {
    ...(eventName === undefined ? {} : { event: eventName }),
    ...(pointer === undefined ? {} : { advice: `this is a record that holds a body: add --at ${pointer}` }),
    issues: issues.map((issue, index) => {
      if (index >= maxFrames) return issue;
      const bad = issue.keyword === "utf-8" ? text.indexOf("\uFFFD") : -1;
      const span = bad === -1 ? locate(text, deliveredPath(issue.path, value, form)) : { start: bad, end: bad + 1 };
      return { ...issue, frame: codeFrameOf(text, span, around) };
    }),
  };
}

/** The findings for a record that has no body where it should. */
export function nothingAt(path: BodyPath): Diagnostics {
  return { issues: [{ path: "", keyword: "at", message: `must be a record with a body at ${appendPointer("", ...path)}` }] };
}

/** The findings for a body that is longer than `maxBodySize`. */
export function tooLong(bytes: number): Diagnostics {
  return { issues: [{ path: "", keyword: "length", message: `must have at most ${bytes} bytes` }] };
}
