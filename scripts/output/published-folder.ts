import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { baseUrl } from "../contract/base-url.js";
import type { GeneratedFile } from "../printers/printer.js";
import { indexPath, pathOnHost, type PublishedIndex } from "./published-files.js";

/** The folder is not one to publish to. */
export class PublishError extends Error {
  override readonly name = "PublishError";
}

/**
 * Makes `folder` hold `files` and nothing else. They are written beside it and then replace it, so the folder is never half written.
 *
 * @param folder A folder that does not exist, is empty, or holds only files that were published there before.
 * @throws {PublishError} When it holds anything else. The folder is not changed.
 */
export async function publishFolder(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  // If the folder is a symbolic link, it stays one.
  const present = await realFolder(folder);
  const foreign = present === undefined ? [] : await unmanagedPaths(present, new Set(await publishedPaths(present)));
  if (foreign.length > 0) {
    const named = foreign.slice(0, 3).join(", ") + (foreign.length > 3 ? ` and ${foreign.length - 3} more` : "");
    throw new PublishError(
      `${folder} holds files that were not published there: ${named}. Name a folder that is new, empty, or holds an earlier publication.`,
    );
  }
  const target = present ?? resolve(folder);
  const run = randomUUID();
  const fresh = `${target}.new-${run}`;
  const old = `${target}.old-${run}`;
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
    if (present !== undefined) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (present !== undefined) await rename(old, target);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}

/** The path of a folder with links followed, or undefined when there is none. */
async function realFolder(folder: string): Promise<string | undefined> {
  try {
    const path = await realpath(folder);
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code !== "ENOTDIR") throw error;
  }
  throw new PublishError(`${folder} is not a folder. Name one, or a path that does not exist yet.`);
}

/** Everything in a folder other than its own files and their folders; the contents of a foreign folder are not listed. */
async function unmanagedPaths(folder: string, own: ReadonlySet<string>, below = ""): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const foreign = await Promise.all(
    entries.map(async (entry) => {
      const path = below + entry.name;
      if (entry.isFile() && own.has(path)) return [];
      const isOwnFolder = entry.isDirectory() && [...own].some((file) => file.startsWith(`${path}/`));
      return isOwnFolder ? unmanagedPaths(folder, own, `${path}/`) : [path];
    }),
  );
  return foreign.flat().sort();
}

/** The paths of the files that were published to a folder: none where its index is missing, or is not ours. */
async function publishedPaths(folder: string): Promise<string[]> {
  try {
    const index: PublishedIndex = JSON.parse(await readFile(join(folder, indexPath), "utf8"));
    return index.baseUrl === baseUrl ? [indexPath, ...index.files.map(({ path }) => pathOnHost(path))] : [];
  } catch {
    return [];
  }
}
