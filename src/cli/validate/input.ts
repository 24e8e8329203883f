import { constants } from "node:fs";
import { access, type FileHandle, open, stat } from "node:fs/promises";
import { extname } from "node:path";
import { requirePipe, unreadable } from "../input.js";
import { blockSize, type ReadBytes } from "./blocks.js";

/** Something to validate. */
export interface Input {
  /** Its name in reports. */
  readonly name: string;
  /** In bytes; undefined if that cannot be known. */
  readonly size: number | undefined;
  /** Whether each line is a body; undefined if the name does not tell. */
  readonly isLines: boolean | undefined;
  open(): Promise<Opened>;
}

interface Opened {
  readonly read: ReadBytes;
  close(): Promise<void>;
}

/**
 * Checks that an input can be read, before anything is validated.
 *
 * @param path A file, or `-` for standard input.
 * @throws {UsageError} When it cannot be read.
 */
export async function findInput(path: string, isNdjson: boolean): Promise<Input> {
  if (path === "-") {
    requirePipe();
    return {
      name: "(stdin)",
      size: undefined,
      isLines: isNdjson || undefined,
      open: async () => ({ read: readOfStdin(), close: async () => {} }),
    };
  }
  try {
    await access(path, constants.R_OK);
    const status = await stat(path);
    if (status.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return {
      name: path,
      size: status.isFile() ? status.size : undefined,
      isLines: isNdjson || isLinesByName(path),
      open: async () => readOfFile(await open(path)),
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function isLinesByName(path: string): boolean | undefined {
  const extension = extname(path).toLowerCase();
  return extension === ".ndjson" || extension === ".jsonl" ? true : extension === ".json" ? false : undefined;
}

function readOfFile(file: FileHandle): Opened {
  return { read: async (into) => (await file.read(into, 0, into.length, null)).bytesRead, close: () => file.close() };
}

function readOfStdin(): ReadBytes {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  return async (into) => {
    if (rest.length === 0) {
      const next = await chunks.next();
      if (next.done) return 0;
      rest = next.value;
    }
    const copied = rest.copy(into);
    rest = rest.subarray(copied);
    return copied;
  };
}

/** Tells from the beginning of an input whether each line is a body, and returns a function that still reads the input from its beginning. */
export async function detectLines(read: ReadBytes): Promise<{ readonly isLines: boolean; readonly read: ReadBytes }> {
  const head = Buffer.alloc(blockSize);
  const length = await readFully(read, head, (bytes) => bytes.includes(10));
  let rest = head.subarray(0, length);
  return {
    isLines: isBodyAndMore(rest.toString()),
    read: async (into) => {
      if (rest.length === 0) return read(into);
      const copied = rest.copy(into);
      rest = rest.subarray(copied);
      return copied;
    },
  };
}

/** Reads until the buffer is full, the input ends, or there is enough. @returns How many bytes were read. */
export async function readFully(read: ReadBytes, into: Buffer, isEnough: (bytes: Buffer) => boolean = () => false): Promise<number> {
  let length = 0;
  while (length < into.length && !isEnough(into.subarray(0, length))) {
    const came = await read(into.subarray(length));
    if (came === 0) break;
    length += came;
  }
  return length;
}

/** Whether the first line is a JSON value by itself, which means that the others are too. */
function isBodyAndMore(text: string): boolean {
  const end = text.indexOf("\n");
  if (end === -1) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
