import { runInNewContext } from "node:vm";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleScripts } from "../../../scripts/site/bundle.js";
import { repository } from "../../support/repository.js";

const generated = `${repository}generated/`;
const printed = readdirSync(generated, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.js(?:on)?$/.test(path))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(generated + path, "utf8") }));
const link = "typescript/validators/open/objects/link.js";

async function bundled(files: typeof printed): Promise<ReadonlyMap<string, string>> {
  return new Map((await bundleScripts(["boot", "page", "judge"], files)).map(({ path, text }) => [path, text]));
}

test("a change of the contract changes no code of the page, and of the contract's script the same lines", async () => {
  const changed = printed.map(({ path, text }) => ({ path, text: path === link ? text.replaceAll('"/clicks"', '"/clicked"') : text }));
  const [before, after] = [await bundled(printed), await bundled(changed)];
  expect([...after.keys()].filter((path) => after.get(path) !== before.get(path))).toEqual(["contract.js"]);
  const lines = before.get("contract.js")?.split("\n") ?? [];
  const differing = after
    .get("contract.js")
    ?.split("\n")
    .filter((line, index) => line !== lines[index]);
  expect(differing).toHaveLength(1);
  expect(differing?.[0]).toContain('"/clicked"');
});

test("the contract's script names no folder of the machine that it is bundled on", async () =>
  expect((await bundled(printed)).get("contract.js")).not.toContain(repository));

test("the contract's script has what the scripts import and use, and nothing else", async () => {
  const script = (await bundled(printed)).get("contract.js") ?? "";
  const contract: Record<string, Record<string, unknown>> = runInNewContext(`${script}\ncontract`);
  expect(Object.keys(contract)).toEqual([
    "delivered-forms.json",
    "typescript/canonicalizers.js",
    "typescript/names.js",
    "typescript/validators/open-all-errors/index.js",
    "typescript/validators/open/index.js",
  ]);
  expect(contract["typescript/validators/open/index.js"]?.validateEnvelope).toBeTypeOf("function");
});

test("what the page imports must have been printed", async () =>
  expect(bundled(printed.filter(({ path }) => path !== link))).rejects.toThrow(`generated/${link} is not printed`));
