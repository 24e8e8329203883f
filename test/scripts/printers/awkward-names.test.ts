import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contractOf } from "../../../scripts/contract/load.js";
import { printAll } from "../../../scripts/output/print-all.js";
import type { Example } from "../../../scripts/payloads/examples.js";
import { readPackageMetadata } from "../../../scripts/printers/package-metadata.js";
import { canonicalHelpers } from "../../../src/canonical-helpers.js";
import { normalize } from "../../../src/delivered-form.js";
import { awkwardBodies, awkwardFiles, awkwardNames } from "../../support/awkward-contract.js";
import { repository } from "../../support/repository.js";

// What is printed in TypeScript for an event whose properties have awkward names. The packages of other languages are compiled in test/ports/ports.test.ts.

const contract = contractOf(awkwardFiles);
const eventName = contract.events[0]?.name ?? "";
const root = mkdtempSync(join(tmpdir(), "codeqr-awkward-"));
const at = (path: string) => join(root, path);
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(at(path)).href);

beforeAll(async () => {
  const body = awkwardBodies[0]?.body as Example["payload"];
  const example: Example = { name: `derived/${eventName}`, kind: "derived", event: eventName, payload: body, body, text: "" };
  for (const { path, text } of await printAll(contract, [example], await readPackageMetadata(repository))) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  writeFileSync(at("package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(root, { recursive: true }));

test("the types compile, and each property is one of theirs", () => {
  const uses = awkwardNames.map((name) => `  thing[${JSON.stringify(name)}],`);
  writeFileSync(
    at("uses.ts"),
    `import type { AwkwardEvent } from "./typescript/types.js";\nexport const uses = ({ data: { thing } }: AwkwardEvent) => [\n${uses.join("\n")}\n];\n`,
  );
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "", at("uses.ts")];
  expect(spawnSync(process.execPath, [tsc, ...options], { encoding: "utf8" }).stdout).toBe("");
});

test.each(["open", "open-all-errors", "strict", "strict-all-errors"])("the %s validators take every canonical body", async (variant) => {
  const { validators } = await load(`typescript/validators/${variant}/index.js`);
  const validate = validators.get(eventName);
  for (const { canonical } of awkwardBodies) {
    const { id, event, createdAt, data } = canonical as any;
    // Strict validators refuse what is not declared.
    const { "not declared": _, ...thing } = data.thing;
    const declared = { id, event, createdAt, data: { thing, kind: data.kind } };
    expect(validate(variant.startsWith("strict") ? declared : canonical), JSON.stringify(validate.errors)).toBe(true);
  }
});

test.each(awkwardNames)("the validator checks %j", async (name) => {
  const { validators } = await load("typescript/validators/open/index.js");
  const [first] = awkwardBodies as any[];
  const wrong = { ...first.body, data: { thing: { ...first.body.data.thing, [name]: Symbol.iterator } } };
  const validate = validators.get(eventName);
  expect(validate(wrong)).toBe(false);
  expect(validate.errors[0].instancePath).toBe(`/data/thing/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
});

test("the canonicalizer, and the table of delivered forms, rename what came under another name", async () => {
  const { createCanonicalizers } = await load("typescript/canonicalizers.js");
  const canonicalize = createCanonicalizers(canonicalHelpers).get(eventName);
  for (const { body, canonical } of awkwardBodies) {
    expect(canonicalize(body, false)).toEqual(canonical);
    expect(normalize(body, contract.events[0]?.delivered ?? {})).toEqual(canonical);
  }
});
