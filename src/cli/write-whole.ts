import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { visibleText } from "../visible-text.js";
import { OutputError, UsageError } from "./usage-error.js";

/**
 * Checks that a file can be written, before the work whose result it is to hold.
 *
 * @throws {UsageError} When it cannot.
 */
export async function requireWritable(path: string): Promise<void> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory()) throw new UsageError(visibleText(`cannot write ${path}: it is a folder; name a file in it`));
  await access(status?.isFile() ? path : dirname(path), constants.W_OK).catch((error: unknown) => Promise.reject(unwritable(path, error)));
}

/**
 * Writes a file in one step: a reader finds either the whole old text or the whole new one.
 *
 * @throws {UsageError} When it cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unwritable(path, error);
  }
}

/** Why a file cannot be written, in words. */
export function unwritable(path: string, error: unknown): OutputError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such folder",
    ENOTDIR: "a part of the path is not a folder",
    EEXIST: "it is not a folder",
    EACCES: "you do not have permission to write it",
    EROFS: "it is on a file system that cannot be written",
    ENOSPC: "there is no space left",
  };
  return new OutputError(visibleText(`cannot write ${path}: ${reasons[code] ?? message}`));
}
