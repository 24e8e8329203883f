import { spawnSync } from "node:child_process";
import { alignedTable } from "../test/support/aligned-table.js";
import { contractChanges } from "../test/support/contract-changes.js";
import { copyRepository, type RepositoryCopy } from "../test/support/repository-copy.js";

// The cost of each kind of change to the contract: the files that a person edits, the commands that they run and wait for, and the lines that the commands change.

/** What a person did in a copy. */
interface Work {
  readonly edited: Set<string>;
  commands: number;
  seconds: number;
}

/** A copy that records what is done in it. */
function recorded(copy: RepositoryCopy, work: Work): RepositoryCopy {
  const edits = (path: string) => work.edited.add(path);
  return {
    ...copy,
    write: (path, text) => (edits(path), copy.write(path, text)),
    change: (path, edit) => (edits(path), copy.change(path, edit)),
    delete: (path) => (edits(path), copy.delete(path)),
    generate: (...args) => {
      const start = performance.now();
      const result = copy.generate(...args);
      work.commands++;
      work.seconds += (performance.now() - start) / 1000;
      return result;
    },
  };
}

/** The number of lines that were added to or removed from the files of a folder, but for those that a person edited. */
function changedLines(before: RepositoryCopy, after: RepositoryCopy, folder: string, edited: ReadonlySet<string>): number {
  const args = ["diff", "--no-index", "--no-renames", "--numstat", "-z", `${before.root}/${folder}`, `${after.root}/${folder}`];
  const { stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 1 << 26 });
  // A changed file is a record of counts and two paths; one of the paths of a new or a removed file is /dev/null.
  const records = [...stdout.matchAll(/(\d+)\t(\d+)\t\0([^\0]+)\0([^\0]+)\0/g)];
  return records.reduce((sum, [, added, removed, from = "", to = ""]) => {
    const path = to === "/dev/null" ? from.slice(before.root.length + 1) : to.slice(after.root.length + 1);
    return edited.has(path) ? sum : sum + Number(added) + Number(removed);
  }, 0);
}

const before = copyRepository();
const rows = contractChanges.map(({ name, make }) => {
  const copy = copyRepository();
  const work: Work = { edited: new Set(), commands: 0, seconds: 0 };
  make(recorded(copy, work));
  const { status, stdout } = copy.generate("--check");
  if (status !== 0) throw new Error(`${name}: the tree is not up to date afterwards\n${stdout}`);
  const lines = (folder: string) => changedLines(before, copy, folder, work.edited);
  const printed = lines("generated");
  const kept = ["examples", "test/conformance", "docs"].reduce((sum, folder) => sum + lines(folder), 0);
  copy.remove();
  return [name, ...[work.edited.size, work.commands].map(String), work.seconds.toFixed(1), ...[printed, kept].map(String)];
});
before.remove();

process.stdout.write(
  alignedTable(["change", "files by hand", "commands", "seconds", "lines in generated/", "lines in examples, tests and docs"], rows),
);
