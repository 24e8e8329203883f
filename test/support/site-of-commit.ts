import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../scripts/lib/command.js";
import { repository } from "./repository.js";

/**
 * The folder of the event catalogue as a commit has it, in a temporary folder that is removed when the process ends.
 *
 * @param commit A name of git's: a hash, a tag, a branch.
 * @throws UsageError if git knows no such commit, or it has no catalogue.
 */
export function siteOfCommit(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), "codeqr-site-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  try {
    const archive = execFileSync("git", ["archive", "--end-of-options", commit, "generated/site"], {
      cwd: repository,
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  } catch (error) {
    throw new UsageError(`git has no generated/site of ${commit}: ${String((error as { stderr?: unknown }).stderr ?? error).trim()}`);
  }
  return join(folder, "generated/site");
}
