import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { repository } from "../support/repository.js";

/** Folders that are installed or built, and listed in .gitignore. */
const unversioned = new Set(["node_modules", "dist", "build"]);

/** The folders of the repository down to a depth, with a slash at the end: `src/`, `src/cli/`. Hidden ones belong to tools. */
function foldersBelow(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !unversioned.has(entry.name))
    .flatMap(({ name }) => [`${folder}${name}/`, ...foldersBelow(`${folder}${name}/`, depth - 1)]);
}

const contributing = readFileSync(`${repository}CONTRIBUTING.md`, "utf8");
const section = /^## The folders$([\s\S]*?)^## /m.exec(contributing)?.[1] ?? "";

/** The folders of the table in CONTRIBUTING.md; `<…>` means any name. */
const listed = [...section.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
);
const matches = (entry: string, folder: string) =>
  new RegExp(`^${entry.replaceAll(".", "\\.").replaceAll(/<[^>]+>/g, "[^/]+")}$`).test(folder);

const folders = foldersBelow("", 2);

test("every folder down to two levels has its line in CONTRIBUTING.md, or all its subfolders have", () => {
  const isListed = (folder: string) => listed.some((entry) => matches(entry, folder));
  const isSplit = (folder: string) => folders.some((inner) => inner !== folder && inner.startsWith(folder));
  expect(folders.filter((folder) => !isListed(folder) && !isSplit(folder))).toEqual([]);
});

test("every folder of the table exists", () => {
  expect(listed.length).toBeGreaterThan(30);
  expect(listed.filter((entry) => !folders.some((folder) => matches(entry, folder)))).toEqual([]);
});

test("scripts/ holds nothing but folders, and nothing in them but TypeScript", () => {
  expect(filesBelow(`${repository}scripts`).filter((path) => !/\/[^/]+\.ts$/.test(path))).toEqual([]);
});
