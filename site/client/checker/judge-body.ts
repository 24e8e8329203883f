import * as allErrors from "../../../generated/typescript/validators/open-all-errors/index.js";
import { canonicalizeWebhookEvent, safeParseWebhookEvent, type WebhookIssue, type WebhookResult } from "../../../src/index.js";
import { hasManyValues } from "../../../src/many-values.js";
import { safeParse } from "../../../src/parser.js";
import { hintsFor } from "./hints.js";
import { placeIssues } from "./issue-locations.js";
import { utf16Text, utf8Fault } from "./utf8-fault.js";
import { type Excerpt, type Hint, maxShownIssues, type ShownIssue, type Verdict } from "./verdict.js";

/** How much of a text is shown before and behind an issue. */
const around = 1000;

/**
 * Judges a body.
 *
 * Collecting all issues of a body with very many values takes long: such a body gets a verdict with only the first issue at once, and another when they are counted.
 */
export function* judgeBody(bytes: Uint8Array): Generator<Verdict, void> {
  const result = safeParseWebhookEvent(bytes);
  if (result.kind !== "invalid") {
    yield goodVerdict(bytes, result);
    return;
  }
  const { eventName: event, issues } = result.error;
  if (utf8Fault(bytes) !== undefined) {
    yield encodingVerdict(bytes, issues);
    return;
  }
  const text = shownText(bytes);
  const verdict = (found: readonly WebhookIssue[], count?: number): Verdict => ({
    ...invalid,
    event,
    issues: placeIssues(text, event, found.slice(0, maxShownIssues)).map((issue) => withExcerpt(issue, text)),
    count,
    hints: [...encodingHints(bytes), ...hintsFor(text, event)],
  });
  if (hasManyValues(valueOf(text))) yield verdict(issues);
  const all = safeParse(bytes, allErrors);
  const found = all.kind === "invalid" ? all.error.issues : issues;
  yield verdict(found, found.length);
}

const invalid = { kind: "invalid", isDocumented: undefined, canonical: undefined } as const;

function goodVerdict(bytes: Uint8Array, { kind, event }: Exclude<WebhookResult, { kind: "invalid" }>): Verdict {
  const value = valueOf(new TextDecoder().decode(bytes));
  return {
    kind,
    event: event.event,
    isDocumented: kind === "known" ? canonicalizeWebhookEvent(value) === value : undefined,
    issues: [],
    count: 0,
    canonical: canonicalText(event),
    hints: hintsFor("", event.event),
  };
}

/** The verdict on bytes that are not UTF-8. */
function encodingVerdict(bytes: Uint8Array, [issue]: readonly WebhookIssue[]): Verdict {
  const { at, before } = utf8Fault(bytes) ?? { at: 0, before: "" };
  const text = shownText(bytes);
  const start = normalized(before).length;
  const lines = normalized(before).split("\n");
  const place = { start, end: Math.min(start + 1, text.length), line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  const found = { path: "", keyword: "utf-8", ...issue, ...place, message: `must be UTF-8: byte ${at} is not` };
  return {
    ...invalid,
    event: undefined,
    issues: [withExcerpt(found, text)],
    count: 1,
    hints: encodingHints(bytes),
  };
}

function encodingHints(bytes: Uint8Array): readonly Hint[] {
  const body = utf16Text(bytes);
  if (body === undefined) return [];
  return [
    {
      text: "This is UTF-16, as PowerShell’s `>` writes it. CodeQR sends UTF-8: convert the file, and do not sign or verify this copy.",
      body,
    },
  ];
}

function withExcerpt(issue: Omit<ShownIssue, "excerpt">, text: string): ShownIssue {
  const from = Math.max(0, issue.start - around);
  const excerpt: Excerpt = {
    text: text.slice(from, issue.start + around),
    start: issue.start - from,
    end: Math.min(issue.end - from, 2 * around),
  };
  return { ...issue, excerpt };
}

/** A body's text as a field shows it: with line feeds for all line breaks. */
function shownText(bytes: Uint8Array): string {
  return normalized(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

function normalized(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function canonicalText(event: unknown): string {
  try {
    return JSON.stringify(event, null, 2);
  } catch {
    return "nested too deep to be shown";
  }
}
