import { readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readPartsOf } from "../../../../scripts/printers/validators/read-parts.js";
import { repository } from "../../../support/repository.js";

const folder = `${repository}generated/typescript/validators/`;
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js"))
  .map((path) => ({ path, text: readFileSync(folder + path, "utf8") }));

describe("of a schema", () => {
  test.each<[string, Parameters<typeof readPartsOf>[0], string]>([
    ["a list of types is read", { type: ["string", "null"], description: "A." }, '{"type": ["string","null"]}'],
    ["one type is not read", { type: "string" }, "{}"],
    [
      "properties with something to read have a line each",
      { type: "object", properties: { a: { type: ["string", "null"] }, b: { type: "string" } } },
      '{"properties": {\n"a": {"type": ["string","null"]},\n}}',
    ],
    [
      "the names of all properties are read where no other may be",
      { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
      '{"properties": {\n"a": {},\n}}',
    ],
    ["items are read", { type: "array", items: { type: ["string", "null"] } }, '{"items": {"type": ["string","null"]}}'],
  ])("%s", (_name, schema, expected) => expect(readPartsOf(schema)).toBe(expected));
});

test("what a printed validator reads of a schema has been printed", () => {
  const reads = modules.flatMap(({ path, text }) => {
    const [declaration = "", name = ""] = /^const (schema\w+) = [\s\S]*?;$/m.exec(text) ?? [];
    const expressions = name === "" ? [] : (text.match(new RegExp(`\\b${name}(?:\\.\\w+)+`, "g")) ?? []);
    return expressions.map((expression) => ({ path, expression, value: runInNewContext(`${declaration}\n${expression}`) }));
  });
  expect(reads.length).toBeGreaterThan(200);
  expect(reads.filter(({ value }) => value === undefined)).toEqual([]);
});
