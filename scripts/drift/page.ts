import { type ParseError, parse as parseJsonc, printParseErrorCode } from "jsonc-parser";
import type { Code, Heading, Link, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Unreadable } from "./finding.js";

/** A payload that the page shows. */
export interface Sample {
  readonly body: unknown;
  /** The line of its opening fence, counted from 1. */
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

/** In MDX a tag on a line of its own is not HTML, and indented text is not code: what stands between tags is Markdown. */
const asMdx = { disable: { null: ["htmlFlow", "htmlText", "codeIndented"] } };

/**
 * Reads a page of event types in Markdown or MDX.
 *
 * An event is named by a heading, by a link to a heading, or by a sample's `event`. A sample is a block of JSON; one with comments describes a payload and is none.
 */
export function readEventPage(text: string): EventPage {
  const events = new Map<string, number>();
  const samples: Sample[] = [];
  const unreadable: Unreadable[] = [];
  const lines = text.split("\n");
  const name = (candidate: string, line: number) => {
    if (eventName.test(candidate) && !events.has(candidate)) events.set(candidate, line);
  };
  const headings = new Set<string>();
  const linked = new Map<string, number>();
  let underEvent = false;
  for (const node of nodesOf(fromMarkdown(text, { extensions: [asMdx] }))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === "heading" || (node.type === "link" && node.url.startsWith("#"))) {
      const title = textOf(node);
      name(title, line);
      if (node.type === "link" && !eventName.test(title)) linked.set(node.url.slice(1), line);
      if (node.type === "heading") {
        headings.add(anchorOf(title));
        underEvent = eventName.test(title);
      }
    }
    if (node.type !== "code" || !/^jsonc?$/.test(node.lang ?? "")) continue;
    if (isUnclosed(node, lines)) {
      unreadable.push({ source: "page", line, message: "the block of code that starts here never ends; the page seems to be cut off" });
      continue;
    }
    const sample = sampleOf(node, line);
    if (sample === undefined) continue;
    if ("message" in sample) unreadable.push(sample);
    else {
      const { event } = (sample.body ?? {}) as { event?: unknown };
      if (typeof event === "string") name(event, line);
      if (underEvent || typeof event === "string") samples.push(sample);
    }
  }
  for (const [anchor, line] of linked) {
    if (headings.has(anchor)) continue;
    unreadable.push({ source: "page", line, message: `the link to #${anchor} has no heading on the page; the page seems to be cut off` });
  }
  if (samples.length === 0 && unreadable.length === 0) {
    const html = /^\s*<(?:!doctype|html)\b/i.test(text)
      ? "it is HTML, which is not read: give the page's Markdown or MDX"
      : "no block of JSON below a heading that names an event";
    unreadable.push({ source: "page", message: `no sample found: ${html}` });
  }
  return { events, samples, unreadable };
}

/** The sample in a block; undefined for one with comments. */
function sampleOf({ value }: Code, line: number): Sample | Unreadable | undefined {
  try {
    return { body: JSON.parse(value), line };
  } catch {
    const errors: ParseError[] = [];
    parseJsonc(value, errors, { allowTrailingComma: false });
    const [first] = errors;
    if (first === undefined) return undefined;
    const at = line + value.slice(0, first.offset).split("\n").length;
    return { source: "page", line: at, message: `the sample that starts on line ${line} is not JSON: ${printParseErrorCode(first.error)}` };
  }
}

/** The fragment that leads to a heading: `link-level-events`. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

function isUnclosed({ position }: Code, lines: readonly string[]): boolean {
  const [start, end] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return start === end || !/^\s*(?:`{3,}|~{3,})\s*$/.test(lines[end - 1] ?? "");
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

function textOf(node: Heading | Link): string {
  return [...nodesOf(node)]
    .map((inner) => (inner.type === "text" || inner.type === "inlineCode" ? inner.value : ""))
    .join("")
    .trim();
}
