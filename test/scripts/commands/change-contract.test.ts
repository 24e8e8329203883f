import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate as generateFrom, type Options } from "../../../scripts/commands/generate.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addEvent,
  addKnownValue,
  addNoteTo,
  addObject,
  allowNull,
  note,
  removeProperty,
  renameDomain,
  renameDomainIn,
  requireNote,
  schemaOf,
  tag,
} from "../../support/contract-changes.js";
import { folderTexts } from "../../support/folder-texts.js";
import { copyRepository, type RepositoryCopy } from "../../support/repository-copy.js";
import { linkEvent } from "../../support/schema-files.js";
import { otherEvent } from "../../support/some-event.js";

// Each change to the contract as a person makes it: edits a schema, runs a command, and tests everything that does not need a toolchain.

let copy: RepositoryCopy;
beforeEach(() => {
  copy = copyRepository();
});
afterEach(() => copy.remove());

/** `npm run generate` in the copy, without the time that a process takes to start: generate.test.ts starts it as one. */
const generate = (options: Options = {}) => generateFrom({ root: copy.root, ...options });

/** Runs the tests that check examples and corpus against the schemas, in open and strict. */
function failing(): string[] {
  const files = ["conformance", "examples"].map((name) => `test/runtime/${name}.test.ts`);
  const { stdout, stderr } = copy.run("node_modules/vitest/vitest.mjs", "run", "--project", "runtime", "--reporter=json", ...files);
  const start = stdout.indexOf("{");
  if (start < 0) throw new Error(stderr);
  const { testResults } = JSON.parse(stdout.slice(start));
  const results = testResults.flatMap((file: any) => [
    ...(file.assertionResults.length === 0 ? [{ status: "failed", fullName: `${file.name}: ${file.message}` }] : file.assertionResults),
  ]);
  return results.filter(({ status }: any) => status === "failed").map(({ fullName }: any) => fullName);
}

/** The tests of the corpus that share a name with another. */
function doubled(): string[] {
  const folder = join(copy.root, "test/conformance");
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) =>
      JSON.parse(readFileSync(join(folder, file), "utf8")).flatMap(({ description, tests }: any) =>
        tests.map((one: any) => `${file} › ${description} › ${one.description}`),
      ),
    );
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Everything that a person maintains, and everything that is printed. */
function tree(): Record<string, string> {
  const folders = ["schemas", "examples", "test/conformance", "generated", "docs"].flatMap((folder) =>
    Object.entries(folderTexts(join(copy.root, folder))).map(([path, text]) => [`${folder}/${path}`, text] as const),
  );
  return Object.fromEntries([...folders, ["README.md", copy.read("README.md")]]);
}

/** The tree is fresh, and each body has the outcome that the corpus says, in open and strict. */
async function expectGreen(): Promise<void> {
  expect(await generate({ check: true })).toMatchObject({ status: 0, stderr: "" });
  expect(doubled()).toEqual([]);
  expect(failing()).toEqual([]);
}

test("a new optional property of every object and of the data of three events takes one edit each, and one command", async () => {
  const objects = readdirSync(join(copy.root, "schemas/objects")).map((file) => `schemas/objects/${file}`);
  for (const path of objects) copy.change(path, (schema) => (schema.properties.note = note));
  const events = readdirSync(join(copy.root, "schemas/events")).map((file) => `schemas/events/${file}`);
  const withOwnData = events.filter((path) => JSON.parse(copy.read(path)).properties.data.properties !== undefined).slice(0, 3);
  expect(withOwnData).toHaveLength(3);
  for (const path of withOwnData) copy.change(path, (schema) => (schema.properties.data.properties.note = note));
  const { status, stdout, stderr } = await generate();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`examples/derived/${linkEvent}.maximal.json#/data/note: "text"\n`);
  expect(stdout).toContain("updated test/conformance/link.json › /data/link, text where no form is asked for › any text\n");
  await expectGreen();
});

test("values are invented from type, format and known values; if the schema has none, a person is asked", async () => {
  const property = (schema: object) => ({ description: "A new one.", "x-evidence": "docs", ...schema });
  copy.change(tag, ({ properties }) => {
    properties.at = property({ type: ["string", "null"], format: "date-time" });
    properties.count = property({ type: ["integer", "null"] });
    properties.kind = property({ type: ["string", "null"], "x-known-values": ["big", "small"] });
    properties.flags = property({ type: ["array", "null"], items: { type: "boolean", description: "A flag." } });
  });
  expect(await generate()).toMatchObject({ status: 0, stderr: "" });
  const maximal = JSON.parse(copy.read(`examples/derived/${linkEvent}.maximal.json`));
  expect(maximal.data.tags[0]).toMatchObject({ at: "2024-01-01T00:00:00.000Z", count: 1, kind: "big", flags: [true] });
  copy.change(tag, ({ properties }) => (properties.any = property({})));
  const before = tree();
  const { status, stderr } = await generate();
  expect(status).toBe(1);
  expect(stderr).toContain(`examples/derived/${linkEvent}.maximal.json#/data/tags/0/any does not have a value in any example`);
  expect(tree()).toEqual(before);
});

test("a new required property: the bodies that must change are named, and nothing is written", async () => {
  requireNote(copy);
  const before = tree();
  const { status, stderr } = await generate();
  expect(status).toBe(1);
  expect(stderr).toMatch(/examples\/delivered\/\S+ lacks \/data\S*\/tags\/0\/note, which is required: add it, or leave it optional\n/);
  expect(stderr).not.toContain("examples/derived/");
  expect(tree()).toEqual(before);
  addNoteTo(copy, stderr);
  expect(await generate()).toMatchObject({ status: 0, stderr: "" });
  expect(doubled()).toEqual([]);
});

test("a property of a link gets a new name, and is delivered under its old one", async () => {
  renameDomain(copy);
  const before = tree();
  const { status, stderr } = await generate();
  expect(status).toBe(1);
  expect(tree()).toEqual(before);
  expect(renameDomainIn(copy, stderr)).not.toEqual([]);
  expect(await generate()).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(copy.read(`examples/derived/${linkEvent}.minimal.json`)).data).toHaveProperty("host");
  await expectGreen();
});

test("a property that may now be null: the tests that contradict it are reported, and get the schemas' verdict on request", async () => {
  allowNull(copy);
  const { status, stdout } = await generate();
  expect(status).toBe(0);
  expect(stdout).toContain("test/conformance/link.json › /data/link/domain › null contradicts the schemas: review it");
  expect(await generate({ renew: true })).toMatchObject({ status: 0, stderr: "" });
  expect(doubled()).toEqual([]);
});

test("a new known value takes one edit and one command", async () => {
  addKnownValue(copy);
  expect(await generate()).toMatchObject({ status: 0, stderr: "" });
  expect(copy.read("generated/typescript/types.d.ts")).toContain('"ultraviolet"');
  await expectGreen();
});

/** The type errors in the hand-written tests of the types. */
function typeErrors(): string {
  copy.write("tsconfig.types.json", JSON.stringify({ extends: "./tsconfig.json", include: [], files: ["test/types/narrowing.test-d.ts"] }));
  const { stdout, stderr } = copy.run("node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--noEmit");
  return stdout + stderr;
}

test.each([
  ["with an object of its own", true],
  ["whose data is that of another", false],
])("an event %s: its schema, one body, one command", async (_case, hasObject) => {
  addEvent(copy);
  if (hasObject) addObject(copy);
  expect(await generate()).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(join(copy.root, "test/conformance/share.json"))).toBe(hasObject);
  expect(typeErrors()).toBe("");
  expect(doubled()).toEqual([]);
  if (hasObject) await expectGreen();
});

describe("a removed event or object takes its tests and examples with it", () => {
  test.each<[string, () => void, string]>([
    ["a property", () => removeProperty(copy), `examples/derived/${linkEvent}.maximal.json#/data/folderId`],
    ["an event", () => copy.delete(schemaOf(otherEvent)), `examples/documented/${otherEvent}.json`],
    [
      "an object",
      () => {
        copy.delete("schemas/objects/qrcode.schema.json");
        for (const file of readdirSync(join(copy.root, "schemas/events"))) {
          const path = `schemas/events/${file}`;
          if (file.startsWith("qrcode.")) copy.delete(path);
          else copy.change(path, ({ properties }) => delete properties.data.properties?.qrcode);
        }
      },
      "test/conformance/qrcode.json",
    ],
  ])("%s", async (_name, remove, named) => {
    remove();
    const before = tree();
    const listed = await generate();
    expect(listed.status).toBe(1);
    expect(listed.stderr).toContain("--prune removes it");
    expect(listed.stderr).toContain(`  ${named}\n`);
    expect(tree()).toEqual(before);
    const { status, stdout, stderr } = await generate({ prune: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`removed ${named}\n`);
    expect(typeErrors()).toBe("");
    await expectGreen();
  });

  test("and says where else an event is mentioned", async () => {
    copy.write("docs/more.md", `# More\n\nThere is \`${otherEvent}\`, too.\n`);
    copy.delete(schemaOf(otherEvent));
    expect((await generate()).stderr).toContain("  docs/more.md:3\n");
    expect(existsSync(join(copy.root, `examples/derived/${otherEvent}.minimal.json`))).toBe(true);
  });
});
