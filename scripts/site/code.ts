import { jsonEvents } from "../../src/json-events.js";
import { escapeHtml, Markup } from "./markup.js";

/** A part of a text with its own style. A class of one letter is a colour, a longer one is a mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly className: string;
}

/** Text as HTML, with elements for its spans, which must not overlap partially. If two have the same ends, the first holds the second. */
export function highlight(text: string, spans: readonly Span[]): Markup {
  const open: Span[] = [];
  let html = "";
  let at = 0;
  const upTo = (position: number) => {
    for (let inner = open.at(-1); inner !== undefined && inner.end <= position; inner = open.at(-1)) {
      html += `${escapeHtml(text.slice(at, inner.end))}</${tagOf(inner)}>`;
      at = inner.end;
      open.pop();
    }
    html += escapeHtml(text.slice(at, position));
    at = position;
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    upTo(span.start);
    html += `<${tagOf(span)} class=${span.className}>`;
    open.push(span);
  }
  upTo(text.length);
  return new Markup(html);
}

function tagOf({ className }: Span): string {
  return className.length === 1 ? "i" : "mark";
}

const classes = { name: "k", string: "s", literal: "n" } as const;

/** The names, texts and other values of a JSON text, in their order; empty for a text that is not JSON. */
export function jsonSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { kind, start, end } of jsonEvents(text)) {
    if (kind === "fault") return [];
    if (kind === "name" || kind === "string" || kind === "literal") spans.push({ start, end, className: classes[kind] });
  }
  return spans;
}

const keywords =
  "import export from const async await function def fn func class struct package use pub static final void int private public with match loop for while in if else return switch case default print echo let then end require puts namespace auto new is when val instanceof true false null nil err".split(
    " ",
  );

/** Texts, comments, keywords and names of types: enough for a program in any of the languages. */
export function codeSpans(text: string): Span[] {
  const token = /("(?:[^"\\\n]|\\.)*")|(\/\/.*|\/\*.*\*\/|# .*)|\b([A-Z]\w*[a-z]\w*)\b|\b([a-z]+)\b/g;
  return [...text.matchAll(token)].flatMap((match) => {
    const [whole, string, comment, type, word] = match;
    const kinds = { s: string !== undefined, c: comment !== undefined, t: type !== undefined, k: keywords.includes(word ?? "") };
    const className = Object.entries(kinds).find(([, is]) => is)?.[0];
    return className === undefined ? [] : [{ start: match.index, end: match.index + whole.length, className }];
  });
}
