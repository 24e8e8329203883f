import { asBytes } from "./bytes.js";
import { beyondLimits, wellFormed } from "./json-limits.js";
import type { WebhookIssue } from "./webhook-issue.js";

/** A body's value, or the reason why it has none. */
export type JsonBody =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Whether the value has just been parsed, so that nobody else holds it. */
      readonly isOwn: boolean;
    }
  | { readonly ok: false; readonly issue: WebhookIssue };

/**
 * Reads a body: decodes bytes as UTF-8, parses text as JSON, and takes anything else as the value itself.
 *
 * A byte order mark is skipped, as RFC 8259, section 8.1, allows. In text, U+FFFD replaces a lone surrogate.
 */
export function readBody(body: unknown): JsonBody {
  if (typeof body === "string") return parseText(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body);
  const bytes = asBytes(body);
  if (bytes === undefined) return limited(body, false);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, issue: { path: "", keyword: "utf-8", message: "must be UTF-8" } };
  }
  return parseText(text);
}

function parseText(text: string): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return notJson(reason(error as Error));
  }
  const body = limited(value, true);
  // Half of a surrogate pair stands in the text itself, or is escaped. Two searches for a text take a thirtieth of the time that a RegExp takes.
  const mayBeMalformed = text.includes("\\ud") || text.includes("\\uD") || !text.isWellFormed();
  return body.ok && mayBeMalformed ? { ...body, value: wellFormed(value) } : body;
}

function limited(value: unknown, isOwn: boolean): JsonBody {
  const excess = beyondLimits(value);
  return excess === undefined ? { ok: true, value, isOwn } : notJson(excess);
}

function notJson(why: string): JsonBody {
  return { ok: false, issue: { path: "", keyword: "json", message: `must be JSON: ${why}` } };
}

/**
 * Where the text stops being JSON. Engines quote the text itself in their messages; it does not belong in a log, and must not be mistaken for the engine's own words.
 * V8 puts the position at the end of a message that quotes nothing. When the text has ended too early, every engine says so at the beginning of its message.
 */
function reason({ message }: Error): string {
  if (/^(?:JSON.{1,12}: )?(?:unexpected )?(?:end of|EOF)/i.test(message)) return "unexpected end";
  return `unexpected token${/ at position \d+(?=$| \(line \d+ column \d+\)$)/.exec(message) ?? ""}`;
}
