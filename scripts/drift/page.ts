import { type ParseError, parse as parseJsonc, printParseErrorCode } from "jsonc-parser";
import type { Unreadable } from "./finding.js";
import { isHtml, readHtmlPage } from "./html-page.js";
import { readMarkdownPage } from "./markdown-page.js";
import type { PageCode, PageParts } from "./page-part.js";

/** A payload that the page shows. */
export interface Sample {
  readonly body: unknown;
  /** The line on which its block starts, counted from 1. */
  readonly line: number;
}

/** What a page of event types says. */
export interface EventPage {
  /** Each event that a heading, an entry of the contents or a sample names, with the first line that does. */
  readonly events: ReadonlyMap<string, number>;
  readonly samples: readonly Sample[];
  readonly unreadable: readonly Unreadable[];
}

const eventName = /^[a-z][a-z_]*(?:\.[a-z][a-z_]*)+$/;

/**
 * Reads a page of event types in Markdown, MDX or HTML.
 *
 * An event is named by a heading, by a link to a heading, or by a sample's `event`. A sample is a block of JSON; one with comments describes a payload and is none.
 */
export function readEventPage(text: string): EventPage {
  const html = isHtml(text);
  const { parts, anchors, cutOff }: PageParts = html ? readHtmlPage(text) : readMarkdownPage(text);
  const events = new Map<string, number>();
  const samples: Sample[] = [];
  const unreadable: Unreadable[] = [];
  const name = (candidate: string, line: number) => {
    if (eventName.test(candidate) && !events.has(candidate)) events.set(candidate, line);
  };
  const linked = new Map<string, number>();
  let underEvent = false;
  for (const part of parts) {
    const { line, text: title } = part;
    if (part.kind !== "code") {
      name(title, line);
      if (part.kind === "link" && part.inText && !eventName.test(title)) linked.set(part.target, line);
      if (part.kind === "heading") underEvent = eventName.test(title);
      continue;
    }
    if (!isJson(part, underEvent)) continue;
    if (!part.isClosed) {
      unreadable.push({ source: "page", line, message: "the block of code that starts here never ends; the page seems to be cut off" });
      continue;
    }
    const sample = sampleOf(part);
    if (sample === undefined) continue;
    if ("message" in sample) unreadable.push(sample);
    else {
      const { event } = (sample.body ?? {}) as { event?: unknown };
      if (typeof event === "string") name(event, line);
      if (underEvent || typeof event === "string") samples.push(sample);
    }
  }
  if (cutOff !== undefined && unreadable.length === 0) {
    unreadable.push({
      source: "page",
      line: cutOff.line,
      message: `the ${cutOff.what} that starts here never ends; the page seems to be cut off`,
    });
  }
  for (const [anchor, line] of linked) {
    if (anchors.has(anchor)) continue;
    unreadable.push({ source: "page", line, message: `the link to #${anchor} has no heading on the page; the page seems to be cut off` });
  }
  if (samples.length === 0 && unreadable.length === 0) {
    const hint = html ? "; if a script adds the samples, give the page's Markdown or MDX" : "";
    unreadable.push({ source: "page", message: `no sample found: no block of JSON below a heading that names an event${hint}` });
  }
  return { events, samples, unreadable };
}

/** Whether a block is JSON: it says so, or says nothing, looks like it, and stands where a sample would. */
function isJson({ language, text }: PageCode, underEvent: boolean): boolean {
  return language === undefined ? underEvent && /^\s*\{/.test(text) : /^jsonc?$/.test(language);
}

/** The sample in a block; undefined for one with comments. */
function sampleOf({ text, line, lines }: PageCode): Sample | Unreadable | undefined {
  try {
    return { body: JSON.parse(text), line };
  } catch {
    const errors: ParseError[] = [];
    parseJsonc(text, errors, { allowTrailingComma: false });
    const [first] = errors;
    if (first === undefined) return undefined;
    const at = lines[text.slice(0, first.offset).split("\n").length - 1] ?? line;
    return { source: "page", line: at, message: `the sample that starts on line ${line} is not JSON: ${printParseErrorCode(first.error)}` };
  }
}
