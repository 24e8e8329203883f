import { constants } from "node:fs";
import { access, type FileHandle, open, readdir, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { visibleText } from "../../visible-text.js";
import { requirePipe, unreadable } from "../input.js";
import { peek, readOfChunks } from "./peek.js";
import { UsageError } from "../usage-error.js";
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
 * @param path A file, a folder, or `-` for standard input.
 * @returns The input, or those of all files in the folder, by path. Files and folders whose names begin with a full stop are left out.
 * @throws {UsageError} When one cannot be read, or when there is no file in the folder.
 */
export async function findInputs(path: string, isNdjson: boolean): Promise<readonly Input[]> {
  if (path === "-" || !(await isFolder(path))) return [await findInput(path, isNdjson)];
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
    Promise.reject(unreadable(path, error)),
  );
  const files = found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])\./.test(relative(path, file)))
    .sort();
  if (files.length === 0) throw new UsageError(visibleText(`there is no file in ${path}`));
  return Promise.all(files.map((file) => findInput(file, isNdjson)));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function findInput(path: string, isNdjson: boolean): Promise<Input> {
  if (path === "-") {
    requirePipe();
    return {
      name: "(stdin)",
      size: undefined,
      isLines: isNdjson || undefined,
      open: async () => ({ read: readOfChunks(process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>), close: async () => {} }),
    };
  }
  try {
    await access(path, constants.R_OK);
    const status = await stat(path);
    return {
      name: path,
      // How much there is to do cannot be known of a compressed file.
      size: status.isFile() && !isCompressedByName(path) ? status.size : undefined,
      isLines: isNdjson || isLinesByName(path),
      open: async () => readOfFile(await open(path)),
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function isCompressedByName(path: string): boolean {
  return /\.(?:gz|zst)$/i.test(path);
}

function isLinesByName(path: string): boolean | undefined {
  const extension = extname(path.replace(/\.(?:gz|zst)$/i, "")).toLowerCase();
  return extension === ".ndjson" || extension === ".jsonl" ? true : extension === ".json" ? false : undefined;
}

function readOfFile(file: FileHandle): Opened {
  return { read: async (into) => (await file.read(into, 0, into.length, null)).bytesRead, close: () => file.close() };
}

/** How bodies stand in an input: one on each line, one after the other (or just one), or as the items of one array. */
type Layout = "lines" | "values" | "array";

/** An input whose layout is known. */
export interface DetectedInput {
  readonly layout: Layout;
  readonly read: ReadBytes;
}

/**
 * Tells from the beginning of an input how bodies stand in it.
 *
 * @param isLines What its name tells, if anything.
 * @returns The layout, and a function that still reads the input from its beginning.
 */
export async function detectLayout(read: ReadBytes, isLines: boolean | undefined): Promise<DetectedInput> {
  const peeked = await peek(read, blockSize, (bytes) => bytes.includes(10));
  const text = peeked.head.toString();
  if (isLines !== true && /^\uFEFF?\s*\[/.test(text)) return { layout: "array", read: peeked.read };
  return { layout: (isLines ?? isBodyAndMore(text)) ? "lines" : "values", read: peeked.read };
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
