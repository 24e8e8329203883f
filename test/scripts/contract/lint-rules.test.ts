import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatFinding, lint } from "../../../scripts/contract/lint.js";
import { readSchemaFiles } from "../../../scripts/contract/load.js";
import { rules } from "../../../scripts/contract/rules.js";
import { repository } from "../../support/repository.js";
import { deliveredViolations } from "./delivered-lint-cases.js";
import { permitted, violations as documentedViolations } from "./lint-cases.js";
import { printedViolations } from "./printed-lint-cases.js";

const violations = [...documentedViolations, ...deliveredViolations, ...printedViolations];

const sound = () => readSchemaFiles(`${repository}schemas`);

/** The schemas of this repository with one file changed. */
async function withChange(path: string, change: (schema: any) => unknown) {
  return (await sound()).map((file) => {
    if (file.path !== path) return { path: file.path, schema: file.schema };
    const schema: any = structuredClone(file.schema);
    change(schema);
    return { path, schema };
  });
}

describe("a broken rule is reported with file, pointer and how to fix it", () => {
  test.each(violations)("%s: %s", async (rule, _description, changed, change, pointer, message, path = changed) => {
    const findings = lint(await withChange(changed, change)).filter((finding) => finding.path === path);
    const own = findings.filter((finding) => finding.rule === rule);
    expect(own[0]).toEqual({ path, pointer, rule, message: expect.stringMatching(message) });
    // JSON Schema's own schema may report several faults in one place; a rule reports one.
    expect(new Set(own.map((finding) => finding.pointer))).toEqual(new Set([pointer]));
    if (rule !== "valid-json-schema") expect(own).toHaveLength(1);
  });

  test("every rule has a violation here", () => {
    expect(rules.map((rule) => rule.name).filter((name) => !violations.some(([rule]) => rule === name))).toEqual([]);
  });
});

test.each(rules.map(({ name, description }) => [name, description]))("%s is described in one sentence", (_name, description) => {
  expect(description).toMatch(/^[A-Z`][^\n]*[^.]\.$/);
  expect(description).not.toMatch(/\. [A-Z`]/);
});

test("the schemas of this repository break no rule", async () => {
  expect(lint(await sound())).toEqual([]);
});

test.each(permitted)("%s: no rule forbids it", async (_description, path, change) => {
  expect(lint(await withChange(path, change))).toEqual([]);
});

test.each([[[]], [null], ["{}"], [7]])("%j is not a schema, and that is the only finding", async (schema) => {
  const files = [...(await sound()), { path: "objects/odd.schema.json", schema: schema as any }];
  const finding = {
    path: "objects/odd.schema.json",
    pointer: "",
    rule: "valid-json-schema",
    message: "is not a JSON object; write a schema",
  };
  expect(lint(files)).toEqual([finding]);
});

test("a finding has the line of its place, or of the last value on the way to it", async () => {
  const files = (await sound()).map((file) => {
    if (file.path !== "objects/tag.schema.json") return file;
    const text = file.text?.replace('"string"', '"strng"').replace('"Tag"', '"tag"').replace('"id", ', "") ?? "";
    return { ...file, text, schema: JSON.parse(text) };
  });
  const text = files.find(({ path }) => path === "objects/tag.schema.json")?.text?.split("\n") ?? [];
  expect(lint(files).map(({ pointer, line }) => [pointer, text[(line ?? 0) - 1]?.trim()])).toEqual([
    ["/title", '"title": "tag",'],
    ["/properties/id/type", '"type": "strng",'],
  ]);
});

test("a finding is one line, whatever it contains", () => {
  const finding = { path: "objects/tag.schema.json", pointer: "/a\u001b", line: 3, rule: "type-present", message: "has no type" };
  expect(formatFinding(finding)).toBe("schemas/objects/tag.schema.json:3#/a\\u001b: has no type (type-present)");
  expect(
    formatFinding({ path: "objects/tag.schema.json", pointer: "/type", rule: "type-present", message: "has no type; write one" }),
  ).toBe("schemas/objects/tag.schema.json#/type: has no type; write one (type-present)");
});

test("each rule file holds one rule, and is named for it", async () => {
  const folder = `${repository}scripts/contract/rules/`;
  expect(readdirSync(folder)).toEqual(rules.map(({ name }) => `${name}.ts`));
  for (const rule of rules) expect(Object.values(await import(/* @vite-ignore */ `${folder}${rule.name}.ts`))).toEqual([rule]);
});
