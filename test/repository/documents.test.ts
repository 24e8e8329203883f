import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ports } from "../../ports/ports.js";
import { recipePaths, recipesFolder } from "../../scripts/readme/recipes.js";
import { repository } from "../support/repository.js";
import { documentAt, documents } from "./documents.js";

// Everything that the documents refer to exists: files, commands, packages. Whether their code works is tested in code-blocks.test.ts and shell-blocks.test.ts.

const readme = documentAt("README.md").text;
const { scripts, files } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
const vitestConfig = readFileSync(`${repository}vitest.config.ts`, "utf8");
const onGitHub = "https://github.com/codeqr-io/codeqr-webhooks/blob/main/";

describe("the README", () => {
  test("has at most 110 lines", () => expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(110));

  test("has the two commands to start with", () => {
    expect(readme).toMatch(/^npm ci && npm start\b/m);
    expect(readme).toMatch(/^npm ci && npm test\b/m);
  });

  test("leads to the package of every language", () => {
    for (const { name } of ports) expect(readme).toContain(`(${onGitHub}generated/${name}/README.md)`);
  });
});

test.each(documents.filter(({ path }) => path === "README.md" || files.some((folder: string) => path.startsWith(folder))))(
  "$path, which is packed, leads to packed files or to GitHub",
  ({ text }) => {
    const targets = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target).filter((target) => !target.startsWith("https://"));
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  },
);

test("every link to the repository on GitHub leads to a file", () => {
  const paths = documents.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /https:\/\/(?:github\.com\/codeqr-io\/codeqr-webhooks\/blob|raw\.githubusercontent\.com\/codeqr-io\/codeqr-webhooks)\/main\/([^)#\s]+)/g,
      ),
    ].map(([, path = ""]) => path),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(repository + path))).toEqual([]);
});

/** The commands that documents name: lines of their shell blocks, and code that begins like a command. */
const commands = documents.flatMap(({ path, text, blocks }) =>
  [
    ...blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split(/\n| && /)),
    ...[...text.matchAll(/`((?:[A-Z]+=\S+ )?(?:npm|npx) [^`]+)`/g)].map(([, code = ""]) => code),
  ].map((command) => ({ path, command, words: command.replace(/^[A-Z]+=\S+ /, "").split(" ") })),
);

test("docs/receiving.md shows a file of every project that is a receiver", () => {
  const folders = readdirSync(repository + recipesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const projects = folders.map(({ name }) => name).filter((name) => name !== "node_modules" && name !== "build");
  const shown = recipePaths(documentAt("docs/receiving.md").text);
  expect(projects.length).toBeGreaterThan(15);
  expect(projects.filter((name) => !shown.some((path) => path.startsWith(`${recipesFolder}${name}/`)))).toEqual([]);
});

test("every npm script that a document names exists", () => {
  const named = commands.filter(({ words }) => words[0] === "npm" && words[1] === "run");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ words }) => !(words[2] !== undefined && words[2] in scripts))).toEqual([]);
});

test("every file and every project of the tests that a command names exists", () => {
  const named = commands.filter(({ words }) => words[0] === "npx" && ["vitest", "tsx"].includes(words[1] ?? ""));
  expect(named.length).toBeGreaterThan(10);
  const exists = (word: string, index: number, words: readonly string[]) =>
    words[index - 1] === "--project" ? vitestConfig.includes(`name: "${word}"`) : !word.includes("/") || existsSync(repository + word);
  expect(named.filter(({ words }) => !words.every(exists))).toEqual([]);
});

test("every keyword of an issue that is not one of JSON Schema is explained in docs/contract.md", () => {
  const sources = readdirSync(`${repository}src`, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const keywords = sources.flatMap((path) =>
    [...readFileSync(`${repository}src/${path}`, "utf8").matchAll(/path: "", keyword: "([^"]+)"/g)].map(([, keyword]) => keyword),
  );
  const { text } = documentAt("docs/contract.md");
  expect(keywords.length).toBeGreaterThan(3);
  expect(keywords.filter((keyword) => !text.includes(`\n| \`${keyword}\` |`))).toEqual([]);
});

test("every figure of speed in docs/performance.md is one of bench/RESULTS.md", () => {
  const [, speed = ""] = /^## Speed$([\s\S]*?)^## /m.exec(documentAt("docs/performance.md").text) ?? [];
  const figures = [...speed.matchAll(/\d+\.\d+/g)].map(([figure]) => figure);
  const results = readFileSync(`${repository}bench/RESULTS.md`, "utf8");
  expect(figures.length).toBeGreaterThan(4);
  expect(figures.filter((figure) => !results.includes(` ${figure} `) && !results.includes(` ${figure}%`))).toEqual([]);
});
