import { isAscii, isUtf8 } from "node:buffer";
import { type Block, maxBodySize } from "./blocks.js";
import { type BodyPath, bodyIn } from "../stored/record.js";
import { type Diagnostics, diagnosticsOf, type BodyParser, nothingAt, tooLong } from "./body-parser.js";
import { count, type OutcomeCounts } from "./outcome-counts.js";

/** The outcome of checking a block's lines. */
export interface BlockResult {
  /** How many bytes were validated: fewer than the block has if there were too many invalid lines. */
  readonly judged: number;
  /** How many lines these are, including blank ones. */
  readonly lines: number;
  readonly tally: OutcomeCounts;
  readonly invalid: readonly InvalidLine[];
}

interface InvalidLine {
  /** From 0, within the block. */
  readonly line: number;
  readonly findings: Diagnostics;
}

/** How many invalid lines one result lists, so that a file that has only invalid lines does not fill the memory. */
const maxInvalid = 250;

/**
 * Validates the lines of a block. Blank ones are skipped.
 *
 * @param path Where in each line the body stands.
 */
export async function checkBlock({ bytes, afterLongLine }: Block, judge: BodyParser, path: BodyPath): Promise<BlockResult> {
  const tally: OutcomeCounts = new Map();
  const invalid: InvalidLine[] = [];
  // The encoding is checked once per block, so decoding each line here is faster. Bytes that are not text are left for the parser to report.
  const encoding = isAscii(bytes) ? "latin1" : isUtf8(bytes) ? "utf8" : undefined;
  let start = 0;
  let line = 0;
  if (afterLongLine) {
    count(tally, undefined, "invalid");
    invalid.push({ line: line++, findings: tooLong(maxBodySize) });
  }
  for (; start < bytes.length && invalid.length < maxInvalid; line++) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    if (!isBlank(bytes, start, end)) {
      const record = encoding === undefined ? bytes.subarray(start, end) : bytes.toString(encoding, start, end);
      const body = path.length === 0 ? record : bodyIn(String(record), path);
      const result = body === undefined ? undefined : judge.safeParseWebhookEvent(body);
      if (result === undefined) {
        count(tally, undefined, "invalid");
        invalid.push({ line, findings: nothingAt(path) });
      } else if (result.kind === "invalid") {
        count(tally, result.error.eventName, "invalid");
        const text = path.length === 0 ? bytes.subarray(start, end) : Buffer.from(body as string);
        invalid.push({ line, findings: await diagnosticsOf(text, result.error, judge, 0) });
      } else count(tally, result.event.event, result.kind);
    }
    start = Math.min(end + 1, bytes.length);
  }
  return { judged: start, lines: line, tally, invalid };
}

/** Whether there is only white space. */
function isBlank(bytes: Buffer, start: number, end: number): boolean {
  let index = start;
  while (index < end && (bytes[index] === 32 || bytes[index] === 9 || bytes[index] === 13)) index++;
  return index === end;
}
