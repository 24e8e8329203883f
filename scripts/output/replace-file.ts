import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { temporaryName, writerOf } from "../contract/temporary-file.js";

/**
 * Writes a file in one step: a reader finds either the whole old text or the whole new one, even after an interrupt.
 * If several runs write the same file at once, the last one wins.
 */
export async function replaceFile(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = temporaryName(target);
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a path is the temporary file of a run on this machine that has not ended, and so not a leftover. */
export function isBeingWritten(path: string): boolean {
  const run = writerOf(path);
  if (run === undefined) return false;
  try {
    return process.kill(run, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
