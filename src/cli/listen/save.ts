import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { visibleText } from "../../visible-text.js";
import { jsonText } from "../json-text.js";
import { UsageError } from "../usage-error.js";
import type { SavedRequest } from "./saved-request.js";

/** A file that requests are appended to. */
export interface SaveFile {
  /**
   * Appends a line, or nothing.
   *
   * @throws {Error} When it cannot be written.
   */
  append(request: SavedRequest): void;
  close(): void;
}

/**
 * Opens a file to append requests to. If it is new, only its owner may read it: bodies hold what people did, and headers may hold passwords.
 *
 * @throws {UsageError} When it cannot be opened.
 */
export function openSaveFile(path: string): SaveFile {
  const file = opened(path);
  return {
    append(request) {
      // A line that another program has not finished must not become a part of this one.
      const line = Buffer.from(`${endsWithLine(file) ? "" : "\n"}${jsonText(request)}\n`);
      const before = fstatSync(file).size;
      let written = 0;
      try {
        written = writeSync(file, line);
      } finally {
        // A full disk takes a part of a line: it is taken back, unless somebody else has written behind it.
        if (written < line.length && fstatSync(file).isFile() && fstatSync(file).size === before + written) ftruncateSync(file, before);
      }
      if (written < line.length) throw new Error("the disk took only a part of the line");
    },
    close: () => closeSync(file),
  };
}

function opened(path: string): number {
  try {
    return openSync(path, "a+", 0o600);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "there is no such folder",
      EISDIR: "it is a folder",
      EACCES: "you do not have permission to write it",
    };
    throw new UsageError(visibleText(`cannot write ${path}: ${reasons[code] ?? message}`));
  }
}

/** Whether a file is empty or ends with a line break. What is not a file, such as a pipe, has no end. */
function endsWithLine(file: number): boolean {
  const status = fstatSync(file);
  if (!status.isFile() || status.size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, status.size - 1);
  return last[0] === 10;
}
