import { describe, expect, test } from "vitest";
import { exportList } from "../../../scripts/readme/export-list.js";
import { exportTable } from "../../../scripts/readme/export-table.js";
import { fillSections } from "../../../scripts/readme/fill.js";
import { portTable } from "../../../scripts/readme/port-table.js";
import { ruleTable } from "../../../scripts/readme/rule-table.js";

test("the table of ports names the cases that each is known to fail", () => {
  const ports = [
    { name: "cpp", language: "C++" },
    { name: "rust", language: "Rust" },
  ];
  expect(portTable(ports, { rust: { "a body": "it is long", "a date": "it is early" } })).toBe(
    `| language | package | cases |
| --- | --- | --- |
| C++ | [\`cpp\`](../generated/cpp/README.md) | passes all |
| Rust | [\`rust\`](../generated/rust/README.md) | passes all but a body (it is long), a date (it is early) |
`,
  );
});

test("the table of conventions has a row for each rule, and no description breaks it", () => {
  expect(ruleTable([{ name: "no-pipes", description: "Has `a | b`.", check() {} }])).toBe(
    "| convention | rule |\n| --- | --- |\n| Has `a \\| b`. | [`no-pipes`](../scripts/contract/rules/no-pipes.ts) |\n",
  );
});

test.each([
  ["an entry that is not described", { ".": "", "./new": "" }, "./new"],
  ["a description without an entry", { ".": "" }, "./strict"],
])("the table of exports refuses %s", (_name, exports, named) => {
  expect(() => exportTable("codeqr-webhooks", exports)).toThrow(named);
});

describe("the list of exports", () => {
  const listOf = async (sources: Readonly<Record<string, string>>) =>
    exportList("p", { "./a": {}, "./a/*": {}, "./a.json": "./a.json" }, async (path) => sources[path] ?? "");

  test("has a module's own exports and its re-exports, with the first sentence of their documentation", async () => {
    const list = await listOf({
      "src/a.ts": `export type * from "../generated/typescript/types.js";
export { b, type B as C } from "./b.js";
/** Says a. Then more. */
export function a() {}
function hidden() {}`,
      "src/b.ts": `/** A number or nothing: \`1 | 2\`. */
export const b = 1;
/** A type. */
export interface B {}
/** Not handed on. */
export class D {}`,
    });
    expect(list).toBe(`### p/a

| export | kind | what it is |
| --- | --- | --- |
| \`a\` | function | Says a |
| \`b\` | value | A number or nothing: \`1 \\| 2\` |
| \`C\` | type | A type |
`);
  });

  test.each([
    ["an export without documentation", "export const a = 1;", "src/a.ts exports a without documentation"],
    ["a namespace", 'export * as a from "./b.js";', "src/a.ts exports a namespace"],
    ["a name that does not exist", 'export { a } from "./b.js";', "src/a.ts exports a, which src/b.js does not have"],
    ["a name apart from its declaration", "const a = 1; export { a };", "src/a.ts exports a name apart from its declaration"],
  ])("refuses %s", async (_name, source, message) => {
    await expect(listOf({ "src/a.ts": source })).rejects.toThrow(message);
  });
});

describe("a section", () => {
  const begin = "<!-- events: printed by npm run generate, not written by hand. -->\n";
  const end = "<!-- end of events -->";

  test.each([
    ["that is empty", `a\n${begin}${end}\nb`],
    ["that holds something", `a\n${begin}old\n${end}\nb`],
    ["that is fresh", `a\n${begin}\nnew\n\n${end}\nb`],
  ])("%s is filled", (_name, text) => {
    expect(fillSections("docs/a.md", text, { events: "new\n" })).toBe(`a\n${begin}\nnew\n\n${end}\nb`);
  });

  test("Windows line endings stay", () => {
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    const text = `a\n${begin}\nold\n\n${end}\nb`;
    expect(fillSections("docs/a.md", windows(text), { events: "new\n" })).toBe(windows(`a\n${begin}\nnew\n\n${end}\nb`));
  });

  test.each([
    ["without a beginning", `a\n${end}\n`],
    ["without an end", `a\n${begin}\n`],
    ["whose end comes before its beginning", `${end}\n${begin}`],
  ])("%s is an error that says what to write", (_name, text) => {
    expect(() => fillSections("docs/a.md", text, { events: "new\n" })).toThrow(
      `docs/a.md has no place for events: write the lines\n${begin}${end}`,
    );
  });
});
