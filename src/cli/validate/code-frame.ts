import { visibleText } from "../../visible-text.js";
import type { Span } from "../../json-events.js";

/** Some lines of a text, with a place in them marked. */
export interface CodeFrame {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line and those around it, each cut to the part near the place. */
  readonly lines: readonly CodeFrameLine[];
}

export interface CodeFrameLine {
  readonly number: number;
  readonly text: string;
  /** Where in `text` the marked place begins, and how long it is. */
  readonly mark?: { readonly column: number; readonly length: number };
}

/** How many characters of a line are shown. */
const width = 100;

/**
 * Shows where in a text a place is.
 *
 * @param around How many lines to show before and after.
 */
export function codeFrameOf(text: string, { start, end }: Span, around: number): CodeFrame {
  const lineStart = startOfLine(text, start);
  const line = lineBreaksBefore(text, lineStart) + 1;
  const column = start - lineStart;
  let first = line;
  let firstStart = lineStart;
  for (; first > Math.max(1, line - around); first--) firstStart = startOfLine(text, firstStart - 1);
  return {
    line,
    column: column + 1,
    lines: linesFrom(text, firstStart, line - first + 1 + around).map((content, index) => {
      const number = first + index;
      return { number, ...cut(content, column, number === line ? end - start : undefined) };
    }),
  };
}

/** The start of the line that contains an offset or ends there. */
function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** How many lines end before an offset. Counted without keeping them: a text may be millions of empty lines. */
function lineBreaksBefore(text: string, offset: number): number {
  let count = 0;
  for (let index = 0; index < offset; index++) if (text.charCodeAt(index) === 10) count++;
  return count;
}

/** A number of lines from an offset on. */
function linesFrom(text: string, offset: number, count: number): string[] {
  const lines: string[] = [];
  let start = offset;
  while (lines.length < count && start <= text.length) {
    const end = text.indexOf("\n", start);
    lines.push(text.slice(start, end === -1 ? text.length : end));
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

/** Cuts a line to the part near a column, with control characters made visible so that no file can control a terminal. */
function cut(line: string, column: number, length: number | undefined): Omit<CodeFrameLine, "number"> {
  const from = column < (width * 2) / 3 ? 0 : column - Math.floor(width / 3);
  const lead = from > 0 ? "…" : "";
  const tail = line.length > from + width ? "…" : "";
  const text = lead + inColumns(line.slice(from, from + width)) + tail;
  if (length === undefined) return { text };
  const markColumn = lead.length + column - from;
  return { text, mark: { column: markColumn, length: Math.max(1, Math.min(length, text.length - markColumn)) } };
}

/** Replaces control and bidi characters without changing the length, so that every character stays in its column. */
function inColumns(text: string): string {
  return visibleText(text.replaceAll("\t", " "), (character) => "·".repeat(character.length));
}
