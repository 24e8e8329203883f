import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContractError, contractOf, loadContract, modelOf, readSchemaFiles } from "../../../scripts/contract/load.js";
import { typesIn } from "../../../scripts/contract/contract.js";
import { repository } from "../../support/repository.js";
import { schemaFiles } from "../../support/schema-files.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "codeqr-schemas-"));
  cpSync(`${repository}schemas`, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const tag = "objects/tag.schema.json";

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function errorOf(work: Promise<unknown>): Promise<ContractError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContractError);
  return error as ContractError;
}

describe("readSchemaFiles", () => {
  test("ignores the README of the folder", async () => {
    write("README.md", "not a schema");
    expect((await readSchemaFiles(root)).map(({ path }) => path)).not.toContain("README.md");
  });

  test("reads every file, sorted by path", async () => {
    const files = await readSchemaFiles(root);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toContain("envelope.schema.json");
    for (const { path, schema } of files) expect(schema).toEqual(JSON.parse(readFileSync(join(root, path), "utf8")));
    expect(new Set(paths.map((path) => path.split("/")[0]))).toEqual(new Set(["envelope.schema.json", "events", "objects"]));
  });

  test.each<[string, () => void, path: string, message: RegExp, line?: number, column?: number]>([
    ["a stray file", () => write("notes.txt", ""), "notes.txt", /^is not a schema; remove it$/],
    ["a stray README", () => write("events/README.md", ""), "events/README.md", /^is not a schema; remove it$/],
    ["a stray schema", () => write("tag.schema.json", "{}"), "tag.schema.json", /^is in the wrong place; move it to events\/<event>/],
    ["an event that is not called a schema", () => write("events/a.json", "{}"), "events/a.json", /^is in the wrong place/],
    ...[
      "objects/a.schema.json.bak",
      "objects/link.schema.json~",
      "objects/.link.schema.json.swp",
      "events/#a.schema.json#",
      "events/a.schema.json.orig",
      ".DS_Store",
      "objects/.DS_Store",
      "events/Thumbs.db",
      "objects/._link.schema.json",
    ].map((path): [string, () => void, string, RegExp] => [path, () => write(path, "{}"), path, /^was left here by .*; remove it$/]),
    ["an editor's lock", () => symlinkSync("me@host", join(root, "events/.#a.schema.json")), "events/.#a.schema.json", /remove it/],
    ["a schema without a name", () => write("objects/.schema.json", "{}"), "objects/.schema.json", /^is in the wrong place/],
    ["a schema in another folder", () => write("old/events/a.schema.json", "{}"), "old/events/a.schema.json", /^is in the wrong place/],
    ["a schema that lies deeper", () => write("objects/more/a.schema.json", "{}"), "objects/more/a.schema.json", /^is in the wrong place/],
    ["no JSON", () => write(tag, '{\n  "a": 1,\n}'), tag, /^is not JSON: a property name is expected; remove the comma/, 3, 1],
    ["nothing", () => write(tag, ""), tag, /^is not JSON: a value is expected/, 1, 1],
    ["a byte order mark", () => write(tag, `\ufeff${read(tag)}`), tag, /^begins with a byte order mark/, 1, 1],
    ["bytes that are not UTF-8", () => write(tag, Buffer.from('{\n"a": "\xe9"}', "latin1")), tag, /^is not UTF-8/, 2, 7],
    ["no envelope", () => rmSync(join(root, "envelope.schema.json")), "envelope.schema.json", /^is missing; write it$/],
  ])("reports %s", async (_name, damage, path, message, line, column) => {
    damage();
    const { findings } = await errorOf(readSchemaFiles(root));
    expect(findings).toEqual([{ path, pointer: "", rule: "readable", message: expect.stringMatching(message), line, column }]);
  });

  test("reports a repeated name, at its second place", async () => {
    write(tag, read(tag).replace('"color": {', '"id": { "type": "string", "description": "Again." },\n    "color": {'));
    const { findings } = await errorOf(readSchemaFiles(root));
    const [, first] = findings[0]?.message.match(/^appears twice, first on line (\d+); remove one$/) ?? [];
    expect(read(tag).split("\n")[Number(first) - 1]).toContain('"id":');
    expect(findings).toMatchObject([{ path: tag, pointer: "/properties/id", rule: "readable" }]);
    expect(read(tag).split("\n")[(findings[0]?.line ?? 0) - 1]).toContain("Again.");
  });

  test("a run that writes beside it, or has been interrupted, is not in its way", async () => {
    write("objects/tag.schema.json.123-01234567-89ab-cdef-0123-456789abcdef.new", "{");
    expect(await readSchemaFiles(root)).toHaveLength(schemaFiles.length);
  });
});

describe("loadContract", () => {
  test("reports every fault, one per line", async () => {
    write("notes.txt", "");
    rmSync(join(root, "envelope.schema.json"));
    write(tag, read(tag).replace('"type": "string"', '"type": "strng"').replace("A label", "A \u202elabel"));
    write("objects/sale.schema.json", "{]");
    write("objects/page.schema.json", read("objects/page.schema.json").replace('"required": [', '"required": ["id", '));
    const { name, message } = await errorOf(loadContract(root));
    expect(name).toBe("ContractError");
    expect(message.split("\n")).toEqual([
      "schemas/notes.txt: is not a schema; remove it (readable)",
      "schemas/objects/sale.schema.json:1:2: is not JSON: a property name is expected; remove the comma before this, or write a name in double quotes (readable)",
      "schemas/envelope.schema.json: is missing; write it (readable)",
      expect.stringMatching(/^schemas\/objects\/page\.schema\.json:\d+#\/required: must NOT have duplicate items .*\(valid-json-schema\)$/),
      "schemas/objects/tag.schema.json:5#/description: has the character U+202E, which is not plain text; remove it (plain-text)",
      expect.stringMatching(
        /^schemas\/objects\/tag\.schema\.json:\d+#\/properties\/id\/type: has the type "strng"; write one of string, .*\(type-present\)$/,
      ),
    ]);
  });

  test("says nothing untrue of the others while one cannot be read", async () => {
    for (const { path } of await readSchemaFiles(root)) {
      const text = read(path);
      write(path, "{");
      const { findings } = await errorOf(loadContract(root));
      expect(findings.map((finding) => finding.path)).toEqual([path]);
      write(path, text);
    }
  });
});

describe("contractOf", () => {
  test("is the model of the given schemas", async () => {
    const { envelope, events, objects } = contractOf(await readSchemaFiles(root));
    expect(envelope).toMatchObject({ name: "envelope", title: "Envelope", path: "envelope.schema.json" });
    const clicked = events.find(({ name }) => name === "link.clicked");
    expect(clicked).toMatchObject({ title: "LinkClickedEvent", path: "events/link.clicked.schema.json", scope: "link" });
    // Shared objects are referred to by title; the envelope's properties are copied to where they are used.
    expect(clicked?.schema.properties?.data?.properties?.link).toEqual({ $ref: "#/$defs/Link" });
    expect(clicked?.schema.properties?.id).toEqual(envelope.schema.properties?.id);
    expect(objects.find(({ name }) => name === "link")?.schema.properties?.tags?.items).toEqual({ $ref: "#/$defs/Tag" });
    expect(typesIn({ envelope, events, objects })).toEqual([envelope, ...objects, ...events]);
    expect(await loadContract(root)).toEqual({ envelope, events, objects });
  });

  test("refuses schemas that break a rule, which modelOf accepts all the same", async () => {
    const files = (await readSchemaFiles(root)).map((file) =>
      file.path === "objects/tag.schema.json" ? { ...file, schema: { ...file.schema, description: "A tag" } } : file,
    );
    const { findings } = await errorOf((async () => contractOf(files))());
    expect(findings).toMatchObject([{ path: "objects/tag.schema.json", pointer: "/description", rule: "description-present" }]);
    expect(modelOf(files).objects.find(({ name }) => name === "tag")?.schema.description).toBe("A tag");
  });
});
