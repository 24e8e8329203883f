import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { visibleText } from "../../visible-text.js";
import { OutputError, UsageError } from "../usage-error.js";
import { unwritable } from "../write-whole.js";

/** The files of a folder while they are written. They have their names once all of them are whole. */
export interface OutputFolder {
  /** How many bytes each file has, by its name. */
  lengths(): Readonly<Record<string, number>>;
  /** Adds to a file. */
  append(file: string, bytes: Uint8Array): void;
  /** Sees to it that what was written is on the disk. */
  sync(): void;
  close(): void;
}

/** The ending of a file that is not whole yet. */
const partial = ".partial";

/**
 * Opens the files of a folder.
 *
 * @param lengths How many bytes of each file to keep of an earlier run; what is behind them was written after its last checkpoint.
 * @throws {OutputError} When a file cannot be written, or has lost what an earlier run wrote.
 */
export function openOutputs(folder: string, names: readonly string[], lengths: Readonly<Record<string, number>>): OutputFolder {
  const pathOf = (name: string) => join(folder, name + partial);
  const files = new Map<string, { readonly descriptor: number; length: number }>();
  const failing = <Result>(path: string, work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw error instanceof OutputError ? error : unwritable(path, error);
    }
  };
  const close = () => {
    for (const { descriptor } of files.values()) closeSync(descriptor);
    files.clear();
  };
  try {
    failing(folder, () => mkdirSync(folder, { recursive: true }));
    for (const name of names) {
      const path = pathOf(name);
      const length = lengths[name] ?? 0;
      failing(path, () => {
        const descriptor = openSync(path, "a", 0o600);
        files.set(name, { descriptor, length });
        if (fstatSync(descriptor).size < length) throw new OutputError(lost(path));
        ftruncateSync(descriptor, length);
      });
    }
  } catch (error) {
    close();
    throw error;
  }
  return {
    lengths: () => Object.fromEntries([...files].map(([name, { length }]) => [name, length])),
    append(name, bytes) {
      const file = files.get(name);
      if (file === undefined) throw new TypeError(`${name} is no output`);
      failing(pathOf(name), () => {
        for (let written = 0; written < bytes.length;) written += writeSync(file.descriptor, bytes, written);
      });
      file.length += bytes.length;
    },
    sync: () => {
      for (const [name, { descriptor }] of files) failing(pathOf(name), () => fsyncSync(descriptor));
    },
    close,
  };
}

function lost(path: string): string {
  return visibleText(`${path} is shorter than it was: remove the folder and begin again, without --resume`);
}

/**
 * Checks that a folder has none of some files.
 *
 * @throws {UsageError} When it has one, or cannot be read.
 */
export function requireFree(folder: string, names: readonly string[]): void {
  if (!existsSync(folder)) return;
  let found: readonly string[];
  try {
    found = readdirSync(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
  const [taken] = names.filter((name) => found.includes(name));
  if (taken !== undefined) throw new UsageError(visibleText(`${join(folder, taken)} is there already: name another folder, or remove it`));
}

/** Gives the files their names. Can be done again when it was interrupted. */
export function finishOutputs(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path + partial)) continue;
    try {
      renameSync(path + partial, path);
    } catch (error) {
      throw unwritable(path, error);
    }
  }
}

/** Removes what an interrupted run left, for a run that begins anew. */
export function removePartials(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name + partial), { force: true });
}
