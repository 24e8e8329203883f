import { maxBodySize, type ReadBytes } from "./blocks.js";
import { chunksOf } from "./peek.js";

/** A value of JSON in a text that may hold several, one after the other or as the items of one array. */
export interface StoredValue {
  readonly bytes: Buffer;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** How many bytes stand before it in that line. */
  readonly column: number;
  /** Whether it is longer than `maxBodySize`: its bytes are not kept then. */
  readonly isTooLong: boolean;
}

const [quote, backslash, comma, lineBreak] = [0x22, 0x5c, 0x2c, 0x0a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === lineBreak;

/**
 * Cuts a text into the values that stand in it one after the other, or that are the items of the array that it is.
 *
 * Does not judge them: what is not JSON becomes a value, too, which ends where its brackets are closed, or at a space if it has none. Keeps one value and one chunk in memory.
 *
 * @param isArray Whether the text is one array, whose items are wanted.
 */
export async function* readValues(read: ReadBytes, isArray: boolean): AsyncGenerator<StoredValue> {
  const splitter = createSplitter(isArray);
  for await (const chunk of chunksOf(read)) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Whether a text is several objects, one after the other. */
export function isSeveralObjects(text: Buffer): boolean {
  const { push, end } = createSplitter(false);
  let objects = 0;
  for (const { bytes } of [...push(text), ...end()]) {
    if (!/^\s*\{[^]*\}$/.test(bytes.toString())) return false;
    objects++;
  }
  return objects > 1;
}

function createSplitter(isArray: boolean) {
  /** Whether the array's own bracket is still to come, and whether it has been closed. */
  let isBeforeArray = isArray;
  let isClosed = !isArray;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** Whether a value has begun. */
  let isOpen = false;
  let line = 1;
  let column = 0;
  let start = { line: 1, column: 0 };
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let isTooLong = false;

  function keep(bytes: Buffer): void {
    keptBytes += bytes.length;
    isTooLong ||= keptBytes > maxBodySize;
    if (isTooLong) kept = [];
    else kept.push(Buffer.from(bytes));
  }

  function take(): StoredValue {
    const value = { bytes: Buffer.concat(kept), ...start, isTooLong };
    kept = [];
    keptBytes = 0;
    isTooLong = false;
    isOpen = false;
    return value;
  }

  return {
    *push(chunk: Buffer): Generator<StoredValue> {
      let from = 0;
      for (let index = 0; index < chunk.length; index++) {
        const byte = chunk[index] as number;
        if (isString) {
          if (isEscaped) isEscaped = false;
          else if (byte === backslash) isEscaped = true;
          else if (byte === quote) {
            isString = false;
            if (depth === 0) {
              keep(chunk.subarray(from, index + 1));
              yield take();
            }
          }
        } else if (!isOpen) {
          if (isBeforeArray && byte === openBracket) isBeforeArray = false;
          else if (isArray && byte === closeBracket) isClosed = true;
          else if (!isSpace(byte) && !(isArray && byte === comma)) {
            isOpen = true;
            from = index;
            start = { line, column };
            depth = 0;
            isString = byte === quote;
            if (byte === openBrace || byte === openBracket) depth = 1;
          }
        } else if (byte === quote) isString = true;
        else if (byte === openBrace || byte === openBracket) depth++;
        else if (byte === closeBrace || byte === closeBracket) {
          if (depth > 1) depth--;
          else if (depth === 1) {
            keep(chunk.subarray(from, index + 1));
            yield take();
          } else if (isArray && byte === closeBracket) {
            keep(chunk.subarray(from, index));
            isClosed = true;
            yield take();
          }
        } else if (depth === 0 && (isSpace(byte) || (isArray && byte === comma))) {
          keep(chunk.subarray(from, index));
          yield take();
        }
        if (byte === lineBreak) {
          line++;
          column = 0;
        } else column++;
      }
      if (isOpen) keep(chunk.subarray(from));
    },
    *end(): Generator<StoredValue> {
      // An array that breaks off between its items lacks one.
      if (!isOpen && !isClosed) start = { line, column };
      if (isOpen || !isClosed) yield take();
    },
  };
}
