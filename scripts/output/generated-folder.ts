import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writerOf } from "../contract/temporary-file.js";
import { filesBelow } from "../lib/files-below.js";
import type { GeneratedFile } from "../printers/printer.js";
import { isBeingWritten, replaceFile } from "./replace-file.js";

/** How a folder differs from what was printed. Paths are below the folder. */
export interface FolderDifference {
  readonly path: string;
  readonly kind: "missing" | "stale" | "orphaned";
}

/** Compares a folder with the files that should be in it. Line endings depend on the checkout, so they are not compared. */
export async function compareFolder(root: string, files: readonly GeneratedFile[]): Promise<FolderDifference[]> {
  const present = new Set(presentFiles(root));
  const differences: FolderDifference[] = [];
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
export async function updateFolder(root: string, files: readonly GeneratedFile[]): Promise<FolderDifference[]> {
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
export function leftoversIn(root: string): string[] {
  return presentFiles(root).filter((path) => writerOf(path) !== undefined);
}

/** The files that are there; none, where there is no folder yet. */
function presentFiles(root: string): string[] {
  return existsSync(root) ? filesBelow(root).filter((path) => !isBeingWritten(path)) : [];
}
