import { isAscii, isUtf8 } from "node:buffer";
import type { Block } from "../stored/blocks.js";
import { type BodyPath, bodyIn } from "../stored/record.js";

/** A line that is not blank. */
export interface BodyLine {
  /** From 0, within the block. */
  readonly line: number;
  /** The line itself; empty if it was too long to be kept. */
  readonly bytes: Buffer;
  /** The body in it: text, or bytes if the block is not UTF-8. */
  readonly body: string | Buffer | undefined;
  /** Why there is no body: the line was too long to be kept, or it is a record that has none. */
  readonly lacks?: "length" | "at";
}

/** How much of a block is done. */
export interface LinesDone {
  /** How many bytes. */
  readonly judged: number;
  /** How many lines these are, including blank ones. */
  readonly lines: number;
}

/**
 * Visits the lines of a block, without blank ones.
 *
 * @param path Where in each line the body stands.
 * @param visit Returns whether to go on.
 */
export async function visitLines(
  { bytes, afterLongLine }: Block,
  path: BodyPath,
  visit: (line: BodyLine) => boolean | Promise<boolean>,
): Promise<LinesDone> {
  // The encoding is checked once per block, so decoding each line here is faster. Bytes that are not text are left for the parser to report.
  const encoding = isAscii(bytes) ? "latin1" : isUtf8(bytes) ? "utf8" : undefined;
  let start = 0;
  let line = 0;
  let goesOn = true;
  if (afterLongLine) goesOn = await visit({ line: line++, bytes: Buffer.alloc(0), body: undefined, lacks: "length" });
  for (; goesOn && start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    if (!isBlank(bytes, start, end)) {
      const record = encoding === undefined ? bytes.subarray(start, end) : bytes.toString(encoding, start, end);
      const body = path.length === 0 ? record : bodyIn(String(record), path);
      const text = bytes.subarray(start, end);
      const more = visit(body === undefined ? { line, bytes: text, body, lacks: "at" } : { line, bytes: text, body });
      // Waiting costs time for each line, and hardly any needs it.
      goesOn = typeof more === "boolean" ? more : await more;
    }
    start = Math.min(end + 1, bytes.length);
  }
  return { judged: start, lines: line };
}

/** Whether there is only white space. */
function isBlank(bytes: Buffer, start: number, end: number): boolean {
  let index = start;
  while (index < end && (bytes[index] === 32 || bytes[index] === 9 || bytes[index] === 13)) index++;
  return index === end;
}
