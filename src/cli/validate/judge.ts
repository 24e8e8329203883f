import type { WebhookIssue, WebhookParseError, WebhookResult } from "codeqr-webhooks";
import { deliveredPath } from "./delivered-path.js";
import { type Frame, frameOf } from "./frame.js";
import { locate } from "./locate.js";

/** How to judge bodies: `codeqr-webhooks`, or `codeqr-webhooks/strict`. */
export interface Judge {
  safeParseWebhookEvent(body: unknown): WebhookResult;
  explainWebhookEvent(body: unknown): Promise<readonly WebhookIssue[]>;
}

/** Why a body is invalid. */
export interface Findings {
  /** The body's event, if there is one to read. */
  readonly event?: string;
  readonly issues: readonly LocatedIssue[];
}

/** An issue with its place in the text. Without one where the body was not read. */
export interface LocatedIssue extends WebhookIssue {
  readonly frame?: Frame;
}

/** How many of a body's issues are shown in its text. */
const maxFrames = 20;

/** Loads what judges. */
export async function loadJudge(strict: boolean): Promise<Judge> {
  return strict ? import("codeqr-webhooks/strict") : import("codeqr-webhooks");
}

/**
 * Lists everything that is wrong with an invalid body, with the places in its text.
 *
 * @param error What was found wrong with it first.
 * @param around How many lines to show before and after each.
 */
export async function findingsOf(body: Buffer, error: WebhookParseError, judge: Judge, around: number): Promise<Findings> {
  const { eventName } = error;
  // What is no JSON has this one fault, and is not parsed again to learn that: a megabyte of brackets takes 40 of memory.
  const isJson = !error.issues.some(({ keyword }) => keyword === "json" || keyword === "utf-8");
  const issues = isJson ? await judge.explainWebhookEvent(body) : error.issues;
  // What is no UTF-8 becomes U+FFFD, which is then the place to mark.
  const text = body.toString();
  const value: unknown = isJson ? JSON.parse(text.replace(/^\uFEFF/, "")) : undefined;
  return {
    ...(eventName === undefined ? {} : { event: eventName }),
    issues: issues.map((issue, index) => {
      if (index >= maxFrames) return issue;
      const bad = issue.keyword === "utf-8" ? text.indexOf("\uFFFD") : -1;
      const span = bad === -1 ? locate(text, deliveredPath(issue.path, value, eventName)) : { start: bad, end: bad + 1 };
      return { ...issue, frame: frameOf(text, span, around) };
    }),
  };
}

/** What is said of a body that is longer than `maxBodySize`. */
export function tooLong(bytes: number): Findings {
  return { issues: [{ path: "", keyword: "length", message: `must have at most ${bytes} bytes` }] };
}
