import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { visibleText } from "../../visible-text.js";
import type { Counts } from "../bodies/outcome-counts.js";
import { UsageError } from "../usage-error.js";
import { unwritable } from "../write-whole.js";

/** How far a run has come: what `--resume` goes on from. */
export interface Checkpoint {
  /** Where in each record the body stands. */
  readonly at: string;
  /** The inputs that have been begun, in their order. */
  readonly inputs: readonly InputDone[];
  /** How many bytes each output has. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly tally: readonly (readonly [event: string, counts: Counts])[];
  /** Whether all is done but for the names of the files. */
  readonly isWhole: boolean;
}

export interface InputDone {
  readonly name: string;
  /** In bytes, if it is known. */
  readonly size?: number;
  /** How many lines, or values, are in the outputs. */
  readonly done: number;
  readonly isWhole: boolean;
}

const fileIn = (folder: string) => join(folder, ".split.json");

/**
 * What an interrupted run has left in a folder.
 *
 * @returns Undefined if there was none.
 * @throws {UsageError} When it cannot be read.
 */
export function readCheckpoint(folder: string): Checkpoint | undefined {
  const file = fileIn(folder);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Checkpoint;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw new UsageError(visibleText(`cannot read ${file}: remove the folder and begin again, without --resume`));
  }
}

/**
 * Replaces the checkpoint of a folder in one step.
 *
 * @throws {OutputError} When it cannot be written.
 */
export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  const file = fileIn(folder);
  try {
    writeFileSync(`${file}.tmp`, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

export function removeCheckpoint(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}
