import { describe, expect, test } from "vitest";
import { type NamedSchema, typesIn } from "../../../../scripts/contract/contract.js";
import type { JsonSchema } from "../../../../scripts/contract/json-schema.js";
import { loadContract } from "../../../../scripts/contract/load.js";
import { shapeModules } from "../../../../scripts/printers/validators/validators.js";
import { repository } from "../../../support/repository.js";

// The diff of a validator is what a reviewer reads of a change of the contract.

const contract = await loadContract(`${repository}schemas`);
const text: JsonSchema = { type: ["string", "null"] };

describe.each(typesIn(contract).map((type) => [type.title, type] as const))("%s", (_title, type) => {
  test.each<[string, NamedSchema, number]>([
    ["an optional property more changes no line, or, strict, the one that lists them all", withProperty(type, []), 0],
    ["a required property more changes the line that asks for all of them, too", withProperty(type, ["aaa"]), 1],
  ])("%s", async (_name, changed, most) => {
    const [before, after] = [await shapeModules(type, contract), await shapeModules(changed, contract)];
    for (const [index, { path, text: old }] of before.entries()) {
      const { removed, added } = difference(old.split("\n"), after[index]?.text.split("\n") ?? []);
      expect(removed.length, path).toBeLessThanOrEqual(path.includes("/strict") ? most + 1 : most);
      expect(added, path).toBeGreaterThan(0);
      expect(added, path).toBeLessThan(40);
    }
  });
});

/** The shape with one property more, before all others: what comes after it could change. */
function withProperty(type: NamedSchema, required: readonly string[]): NamedSchema {
  const { schema } = type;
  return {
    ...type,
    schema: { ...schema, properties: { aaa: text, ...schema.properties }, required: [...required, ...(schema.required ?? [])] },
  };
}

/** The lines that went, and how many came: what went is not found again, in its order, between what came. */
function difference(before: readonly string[], after: readonly string[]): { removed: string[]; added: number } {
  const removed: string[] = [];
  let at = 0;
  for (const line of before) {
    const found = after.indexOf(line, at);
    if (found === -1) removed.push(line);
    else at = found + 1;
  }
  return { removed, added: after.length - (before.length - removed.length) };
}
