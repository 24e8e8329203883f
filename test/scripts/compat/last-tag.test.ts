import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastTag } from "../../../scripts/compat/release-files.js";

let temporary: string;
let origin: string;

function git(folder: string, ...args: string[]): void {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...author, ...args], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "codeqr-tags-"));
  origin = join(temporary, "origin");
  mkdirSync(origin);
  git(origin, "init", "--quiet");
  for (const message of ["One", "Two"]) git(origin, "commit", "--quiet", "--allow-empty", "--message", message);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

function shallowClone(): string {
  git(temporary, "clone", "--quiet", "--depth", "1", "--no-tags", pathToFileURL(origin).href, "shallow");
  return join(temporary, "shallow");
}

test.each(["v9-experiment", "1.0", "1.2.3", "v1.2", "v1.2.3-rc.1", "nightly"])("%s is not a release", async (tag) => {
  git(origin, "tag", tag);
  expect(await lastTag(origin)).toBeUndefined();
  git(origin, "tag", "v1.2.3", "HEAD~1");
  expect(await lastTag(origin)).toBe("v1.2.3");
});

test("the nearest release is the last", async () => {
  git(origin, "tag", "v1.9.0", "HEAD~1");
  git(origin, "tag", "v1.10.0");
  expect(await lastTag(origin)).toBe("v1.10.0");
});

test("a shallow clone without a release is told to fetch", async () => {
  git(origin, "tag", "v1.2.3", "HEAD~1");
  await expect(lastTag(shallowClone())).rejects.toThrow("git fetch --tags --unshallow");
});

test("without git, git is asked for", async () => {
  vi.stubEnv("PATH", temporary);
  await expect(lastTag(origin)).rejects.toThrow("install git");
});

test("outside of a repository, the folder is named as the reason", async () => {
  await expect(lastTag(temporary)).rejects.toThrow("is not a git repository");
});
