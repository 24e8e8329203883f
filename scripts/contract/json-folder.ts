import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readJsonText } from "./json-text.js";
import type { Mistake } from "./mistake.js";
import { writerOf } from "./temporary-file.js";

/** A file that holds JSON. */
export interface JsonFile {
  /** Path below its folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

/** The contents of a folder. */
export interface JsonFolder {
  /** The files that are JSON, sorted by path. */
  readonly files: readonly JsonFile[];
  /** The mistakes in its files. Paths are below the folder. */
  readonly mistakes: readonly Mistake[];
}

/** Which files belong to a folder. */
export interface FolderRule {
  /** Whether a file with this path belongs in the folder. */
  isOurs(path: string): boolean;
  /** Whether a file with this path is ignored. */
  isIgnored(path: string): boolean;
  /** What a file of the folder is called in messages: `a schema`. */
  readonly kind: string;
  /** Where such a file belongs. */
  readonly places: string;
}

/** The names of files that editors, file managers and merges leave behind. */
const leftover = /~$|\.(?:sw[a-p]|bak|orig|rej|tmp)$|(?:^|\/)(?:\.#.*|#.*#|\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** Reads every JSON file below `root`. A file that does not belong there is a mistake: if it were ignored, nobody would notice a misplaced schema. */
export async function readJsonFolder(root: string, rule: FolderRule): Promise<JsonFolder> {
  const files: JsonFile[] = [];
  const mistakes: Mistake[] = [];
  for (const path of await pathsBelow(root)) {
    if (rule.isIgnored(path) || writerOf(path) !== undefined) continue;
    if (leftover.test(path) || !rule.isOurs(path)) {
      mistakes.push({ file: path, pointer: "", message: strangerMessage(path, rule) });
      continue;
    }
    const bytes = await bytesOf(join(root, path));
    // Another run has just removed the file.
    if (bytes === undefined) continue;
    if (typeof bytes === "string") {
      mistakes.push({ file: path, pointer: "", message: `cannot be read: ${bytes}` });
      continue;
    }
    if (!isUtf8(bytes)) {
      mistakes.push({ file: path, ...placeOfFault(bytes), pointer: "", message: "is not UTF-8; save it as UTF-8" });
      continue;
    }
    const text = bytes.toString("utf8");
    const { value, faults } = readJsonText(text);
    mistakes.push(...faults.map((fault) => ({ file: path, ...fault })));
    if (value !== undefined) files.push({ path, text, value });
  }
  return { files, mistakes };
}

function strangerMessage(path: string, { kind, places }: FolderRule): string {
  if (leftover.test(path)) return "was left here by an editor, a file manager or a merge; remove it";
  if (path.endsWith(".json")) return `is in the wrong place; move it to ${places}, or remove it`;
  return `is not ${kind}; remove it`;
}

async function pathsBelow(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Returns the bytes of a file, or the reason why it cannot be read, or undefined if it does not exist. */
async function bytesOf(path: string): Promise<Buffer | string | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? undefined : message;
  }
}

/** Returns the place where bytes stop being UTF-8. A line feed byte is never part of a longer character. */
function placeOfFault(bytes: Buffer): { readonly line: number; readonly column: number } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const current = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(current) || end < 0) return { line, column: current.toString("utf8").indexOf("\ufffd") + 1 };
    start = end + 1;
  }
}
