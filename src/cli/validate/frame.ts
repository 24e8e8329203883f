import { visibleText } from "../../visible-text.js";
import type { Span } from "./locate.js";

/** Some lines of a text with a place in it marked. */
export interface Frame {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line, cut to what is near the place, and those around it. */
  readonly lines: readonly FrameLine[];
}

export interface FrameLine {
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
export function frameOf(text: string, { start, end }: Span, around: number): Frame {
  const before = text.slice(0, start).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length;
  const first = Math.max(0, line - 1 - around);
  const shown = [...before.slice(first, -1), ...linesFrom(text, start - column, around + 1)];
  return {
    line,
    column: column + 1,
    lines: shown.map((content, index) => {
      const number = first + index + 1;
      return { number, ...cut(content, column, number === line ? end - start : undefined) };
    }),
  };
}

/** So many lines from an offset on. */
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

/** A line cut to what is near a column, with control characters made visible so that no file can steer a terminal. */
function cut(line: string, column: number, length: number | undefined): Omit<FrameLine, "number"> {
  const from = column < (width * 2) / 3 ? 0 : column - Math.floor(width / 3);
  const lead = from > 0 ? "…" : "";
  const tail = line.length > from + width ? "…" : "";
  const text = lead + inColumns(line.slice(from, from + width)) + tail;
  if (length === undefined) return { text };
  const markColumn = lead.length + column - from;
  return { text, mark: { column: markColumn, length: Math.max(1, Math.min(length, text.length - markColumn)) } };
}

/** A text without control and bidi characters, of the same length: what stands in a column stays in it. */
function inColumns(text: string): string {
  return visibleText(text.replaceAll("\t", " "), (character) => "·".repeat(character.length));
}
