import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadContract } from "../../scripts/contract/load.js";
import { repository } from "../support/repository.js";

const contract = await loadContract(`${repository}schemas`);
const text = readFileSync(`${repository}generated/typescript/types.d.ts`, "utf8");
const interfaces = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);

test("there is one interface for each object and event, without numeric suffixes", () => {
  expect(new Set(interfaces).size).toBe(interfaces.length);
  for (const { title } of [...contract.objects, ...contract.events]) expect(interfaces).toContain(title);
  expect(interfaces.filter((name) => /\d/.test(name ?? ""))).toEqual([]);
});

test("there are no index signatures", () => {
  expect(text).not.toMatch(/\[\w+: string\]/);
});

test("every description is there", () => {
  const printed = text.replace(/\s*\n\s*\*\s*/g, " ");
  for (const { schema } of [...contract.objects, ...contract.events]) expect(printed).toContain(schema.description);
});
