import { readFile } from "node:fs/promises";
import { visibleText } from "../visible-text.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads all bytes of a file, or of standard input if the name is `-` or left out.
 *
 * @throws {UsageError} When the file cannot be read, or nothing is piped in.
 */
export async function readInput(path: string | undefined): Promise<Buffer> {
  if (path !== undefined && path !== "-") return readFile(path).catch((error: unknown) => Promise.reject(unreadable(path, error)));
  requirePipe();
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @throws {UsageError} When standard input is a terminal: nobody means to type a body. */
export function requirePipe(): void {
  if (process.stdin.isTTY) throw new UsageError("nothing to read: name a file, or pipe something in");
}

/** Why a file cannot be read, in words. */
export function unreadable(path: string, error: unknown): UsageError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder; name the files in it",
    EACCES: "you do not have permission to read it",
  };
  return new UsageError(visibleText(`cannot read ${path}: ${reasons[code] ?? message}`));
}
