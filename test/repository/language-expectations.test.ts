import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";

// The tables of docs/languages.md that name, for what each language expects, the test that holds it.

const textOf = (path: string) => readFileSync(`${repository}${path}`, "utf8");
const section = textOf("docs/languages.md").split("## What each language expects\n")[1]?.split("\n## ")[0] ?? "";
const [expectations = "", printing = ""] = section.split("\nWhat logs and debuggers show");
const rowsIn = (table: string) => table.match(/^\| (?!language|---).+ \|$/gm) ?? [];
const rows = [...expectations.matchAll(/^\| (.+) \| (.+) \| `([^`]+)`: (.+) \|$/gm)].map(([, ...cells]) => cells);
const printed = [...printing.matchAll(/^\| (.+) \| `([^`]+)`: (.+) \|$/gm)].map(([, language, file, name]) => [
  language,
  "short",
  file,
  name,
]);

test.each([...rows, ...printed])("%s: %s", (_language, _expected, file = "", name = "") => {
  expect(file).toMatch(/^(ports\/\w+|test)\//);
  expect(textOf(file)).toContain(name);
});

test("every row names a test", () => {
  expect(rows.length + printed.length).toBe(rowsIn(section).length);
});

test("every language has rows in both tables", () => {
  const languages = textOf("docs/languages.md").match(/<!-- ports:[\s\S]*?<!-- end of ports -->/)?.[0] ?? "";
  const names = [...languages.matchAll(/^\| (?!language|---)(\S+) \|/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const table of [rows, printed]) expect([...new Set(table.map(([language]) => language))].sort()).toEqual(names.sort());
});

test("the README of Kotlin has an else in every when over events", () => {
  const whens = codeBlocks(textOf("generated/kotlin/README.md"))
    .flatMap(({ code }) => code.split(/\bwhen \(event\)/).slice(1))
    .map((rest) => rest.split(/^ {4}\}/m)[0]);
  expect(whens.length).toBeGreaterThan(0);
  for (const when of whens) expect(when).toContain("else ->");
});
