import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFolder, updateFolder } from "../../../scripts/output/generated-folder.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "codeqr-folder-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = Array.from({ length: 40 }, (_, index) => ({ path: `part-${index % 4}/${index}.txt`, text: `text ${index}\n`.repeat(200) }));

// It has ended by the time its id is used.
const endedRun = () => spawnSync(process.execPath, ["-e", ""]).pid;

test.each<[string, () => string]>([
  ["a leftover that has the name of the file and .new", () => "part-0/0.txt.new"],
  ["a leftover of a run that has ended", () => `part-0/0.txt.${endedRun()}-${randomUUID()}.new`],
])("%s is removed, and the file is written", async (_name, leftover) => {
  const path = leftover();
  mkdirSync(join(root, "part-0"));
  writeFileSync(join(root, path), "half");
  expect(await compareFolder(root, files)).toContainEqual({ path, kind: "orphaned" });
  await updateFolder(root, files);
  expect(await compareFolder(root, files)).toEqual([]);
  expect(readdirSync(join(root, "part-0"))).not.toContain(path.slice("part-0/".length));
});

test("a file that another run is writing is left alone", async () => {
  const path = `0.txt.${process.pid}-${randomUUID()}.new`;
  writeFileSync(join(root, path), "half");
  await updateFolder(root, files);
  expect(readFileSync(join(root, path), "utf8")).toBe("half");
});

test("three runs at once leave the folder fresh", async () => {
  writeFileSync(join(root, "orphan.txt"), "");
  await Promise.all([updateFolder(root, files), updateFolder(root, files), updateFolder(root, files)]);
  expect(await compareFolder(root, files)).toEqual([]);
});

test("a checkout with Windows line endings is fresh", async () => {
  await updateFolder(root, files);
  writeFileSync(join(root, "part-0/0.txt"), files[0]?.text.replaceAll("\n", "\r\n") ?? "");
  expect(await compareFolder(root, files)).toEqual([]);
});
