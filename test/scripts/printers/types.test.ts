import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadContract } from "../../../scripts/contract/load.js";
import { repository } from "../../support/repository.js";

const contract = () => loadContract(`${repository}schemas`);
const text = readFileSync(`${repository}generated/typescript/types.d.ts`, "utf8");
const interfaces = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);

test("there is one interface for each object and event, without numeric suffixes", async () => {
  const { objects, events } = await contract();
  expect(new Set(interfaces).size).toBe(interfaces.length);
  for (const { title } of [...objects, ...events]) expect(interfaces).toContain(title);
  expect(interfaces.filter((name) => /\d/.test(name ?? ""))).toEqual([]);
});

test("there are no index signatures", () => {
  expect(text).not.toMatch(/\[\w+: string\]/);
});

test("every description is included", async () => {
  const { objects, events } = await contract();
  const printed = text.replace(/\s*\n\s*\*\s*/g, " ");
  for (const { schema } of [...objects, ...events]) expect(printed).toContain(schema.description);
});
