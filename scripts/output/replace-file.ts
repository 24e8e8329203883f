import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file in one step: whoever reads it, also after an interrupt, finds the old text or the new one, whole.
 * Of several runs that write the same file at once, the last one wins.
 */
export async function replaceFile(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}-${randomUUID()}.new`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a path is the temporary file of a run on this machine that has not ended: it is not a leftover. */
export function isBeingWritten(path: string): boolean {
  const run = /\.(\d+)-[\da-f-]{36}\.new$/.exec(path)?.[1];
  if (run === undefined) return false;
  try {
    return process.kill(Number(run), 0);
  } catch (error) {
    // The run is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
