import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { releasePaths } from "./release.js";
import { UnreadableReleaseError } from "./unreadable-release.js";

/** Texts by path below a repository's root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads a release from a folder: a copy of the repository, or a bare folder of schemas.
 *
 * @throws {UnreadableReleaseError} When there is no such folder.
 */
export async function filesInFolder(folder: string): Promise<Files> {
  const isRepository = await exists(join(folder, "schemas"));
  const roots = isRepository ? releasePaths.map((path) => join(folder, path)) : [folder];
  const paths = (await Promise.all(roots.map(pathsAt))).flat().sort();
  if (paths.length === 0)
    throw new UnreadableReleaseError(`${folder} holds no files: name a folder with schemas, or a copy of the repository`);
  const files = paths.map(async (path) => {
    const below = relative(folder, path).split(sep).join("/");
    return [isRepository ? below : `schemas/${below}`, await readFile(path, "utf8")] as const;
  });
  return new Map(await Promise.all(files));
}

/**
 * Reads a release from the history of a repository, without touching its working tree.
 *
 * @param repository The repository's root.
 * @param ref A tag, a branch, a commit.
 * @throws {UnreadableReleaseError} When the repository has no such commit.
 */
export async function filesAtRef(repository: string, ref: string): Promise<Files> {
  const commit = (await git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]))?.toString().trim();
  if (commit === undefined)
    throw new UnreadableReleaseError(
      `git does not find a commit called ${ref}: look at git tag, and run git fetch --tags if it should be there`,
    );
  const listing = await git(repository, ["ls-tree", "-r", "-z", "--name-only", commit, "--", ...releasePaths]);
  const paths = (listing ?? Buffer.from(""))
    .toString()
    .split("\0")
    .filter((path) => path !== "");
  const blobs = await git(repository, ["cat-file", "--batch"], paths.map((path) => `${commit}:${path}\n`).join(""));
  if (blobs === undefined) throw new UnreadableReleaseError(`git cannot read the files of ${ref}: run git fsck`);
  return textsIn(blobs, paths);
}

/**
 * The tag, of the form `vX.Y.Z`, of the last release before the working tree; undefined when there is none.
 *
 * @throws {UnreadableReleaseError} When that cannot be determined: without git, outside a repository, or where a shallow clone may lack the tag.
 */
export async function lastTag(repository: string): Promise<string | undefined> {
  if ((await git(repository, ["--version"])) === undefined)
    throw new UnreadableReleaseError(
      "git cannot be run, but is needed to read tags: install git, or name the earlier release by --base-dir",
    );
  const shallow = (await git(repository, ["rev-parse", "--is-shallow-repository"]))?.toString().trim();
  if (shallow === undefined)
    throw new UnreadableReleaseError("this folder is not a git repository, so it has no tags: name the earlier release by --base-dir");
  const tags = (await git(repository, ["tag", "--merged", "HEAD"]))?.toString().split("\n") ?? [];
  const releases = tags.filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  if (releases.length > 0)
    return (await git(repository, ["describe", "--tags", "--abbrev=0", ...releases.flatMap((tag) => ["--match", tag])]))?.toString().trim();
  if (shallow === "true")
    throw new UnreadableReleaseError(
      "this clone is shallow and does not hold a release, but there may be one: run git fetch --tags --unshallow",
    );
  return undefined;
}

/** Parses the output of `git cat-file --batch`: for each path, a line that ends in the size, the bytes, a line feed. */
function textsIn(blobs: Buffer, paths: readonly string[]): Files {
  const files = new Map<string, string>();
  let position = 0;
  for (const path of paths) {
    const start = blobs.indexOf("\n", position) + 1;
    const size = Number(blobs.subarray(position, start).toString().trim().split(" ")[2]);
    files.set(path, blobs.subarray(start, start + size).toString());
    position = start + size + 1;
  }
  return files;
}

/** The output of a git command; undefined when it fails. */
function git(repository: string, args: readonly string[], input = ""): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: repository, encoding: "buffer", maxBuffer: 1024 * 1024 * 1024 } as const;
    const { stdin } = execFile("git", args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
    // A command that ends before it has read all its input has failed: its exit code says so.
    stdin?.on("error", () => {});
    stdin?.end(input);
  });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** The files below a path; the path itself, when it is a file. */
async function pathsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  return found.isDirectory() ? filesBelow(path).map((below) => join(path, below)) : [path];
}
