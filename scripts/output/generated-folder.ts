import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writerOf } from "../contract/temporary-file.js";
import type { GeneratedFile } from "../printers/printer.js";
import { isBeingWritten, replaceFile } from "./replace-file.js";

/** How a folder differs from what was printed. Paths are below the folder. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "stale" | "orphaned";
}

/** Compares a folder with the files that should be in it. Line endings depend on the checkout, so they are not compared. */
export async function compareFolder(root: string, files: readonly GeneratedFile[]): Promise<Difference[]> {
  const present = new Set(await pathsBelow(root));
  const differences: Difference[] = [];
  for (const file of files) {
    if (!present.delete(file.path)) differences.push({ path: file.path, kind: "missing" });
    else if ((await readFile(join(root, file.path), "utf8")).replaceAll("\r\n", "\n") !== file.text.replaceAll("\r\n", "\n"))
      differences.push({ path: file.path, kind: "stale" });
  }
  for (const path of present) differences.push({ path, kind: "orphaned" });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Makes a folder hold `files` and nothing else. Each file is replaced in one step; unchanged files are not touched.
 * Leftovers of interrupted runs are removed. Concurrent runs do not harm each other: the last one to write a file wins.
 */
export async function updateFolder(root: string, files: readonly GeneratedFile[]): Promise<Difference[]> {
  const differences = await compareFolder(root, files);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  for (const { path } of differences) {
    const text = texts.get(path);
    // Another run may have removed it already.
    if (text === undefined) await rm(join(root, path), { force: true });
    else await replaceFile(join(root, path), text);
  }
  return differences;
}

/** Returns the temporary files that interrupted runs have left in a folder. Paths are below it. */
export async function leftoversIn(root: string): Promise<string[]> {
  return (await pathsBelow(root)).filter((path) => writerOf(path) !== undefined);
}

async function pathsBelow(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
      .filter((path) => !isBeingWritten(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
