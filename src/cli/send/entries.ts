import { maxBodySize, readBlocks, type ReadBytes } from "../stored/blocks.js";
import { storedBodies } from "../stored/stored-bodies.js";
import type { StoredValue } from "../stored/values.js";
import type { Input } from "../stored/inputs.js";
import { isSavedRequest, savedBody } from "../listen/saved-request.js";

/** A body to send again, or why a line holds none. */
export type Entry = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
} & ({ readonly body: Uint8Array } | { readonly unreadable: string });

/**
 * Reads the bodies of an input, in order: what `listen --save` wrote, or plain bodies as `validate` reads them. Blank lines are skipped.
 *
 * @param input A file of any form that `validate` reads.
 */
export async function* entriesOf({ name, size, isLines, open }: Input): AsyncGenerator<Entry> {
  const { read: readAll, close } = await open();
  // What is sent may be appended to the same file by `listen --save`: without an end that would go on for ever.
  const read = size === undefined ? readAll : upTo(size, readAll);
  try {
    const found = await storedBodies(read, isLines);
    yield* found.kind === "lines" ? entriesOfLines(name, found.read) : entriesOfValues(name, found.values);
  } finally {
    await close();
  }
}

function upTo(size: number, read: ReadBytes): ReadBytes {
  let left = size;
  return async (into) => {
    const length = left === 0 ? 0 : await read(into.subarray(0, Math.min(left, into.length)));
    left -= length;
    return length;
  };
}

async function* entriesOfValues(file: string, values: AsyncIterable<StoredValue> | Iterable<StoredValue>): AsyncGenerator<Entry> {
  for await (const { bytes, line, isTooLong } of values) yield { file, line, ...(isTooLong ? tooLong : contentOf(bytes)) };
}

async function* entriesOfLines(file: string, read: ReadBytes): AsyncGenerator<Entry> {
  let line = 0;
  for await (const { bytes, afterLongLine } of readBlocks(read, Buffer.allocUnsafe)) {
    if (afterLongLine) yield { file, line: ++line, ...tooLong };
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(10, start);
      const end = found === -1 ? bytes.length : found;
      line++;
      const content = withoutReturn(bytes.subarray(start, end));
      start = end + 1;
      if (!isBlank(content)) yield { file, line, ...contentOf(content) };
    }
  }
}

const tooLong = { unreadable: `it is longer than ${maxBodySize} bytes` };

/** What a file or a line holds. */
function contentOf(bytes: Uint8Array): { readonly body: Uint8Array } | { readonly unreadable: string } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { unreadable: "it is not JSON in UTF-8" };
  }
  if (!isSavedRequest(value)) return { body: bytes };
  const body = savedBody(value);
  return body === undefined ? { unreadable: "it is a saved request without a body, or with a damaged one" } : { body };
}

/** A line without the carriage return of its line break. */
function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
