import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContractError, contractOf, loadContract, modelOf, readSchemaFiles } from "../../../scripts/contract/load.js";
import { typesIn } from "../../../scripts/contract/contract.js";
import { repository } from "../../support/repository.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "codeqr-schemas-"));
  cpSync(`${repository}schemas`, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

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
    writeFileSync(join(root, "README.md"), "not a schema");
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

  test.each<[string, () => void, path: string, message: RegExp]>([
    ["a stray file", () => writeFileSync(join(root, "notes.txt"), ""), "notes.txt", /^is not a file that belongs here; move it to /],
    ["a stray README", () => writeFileSync(join(root, "events/README.md"), ""), "events/README.md", /^is not a file that belongs here/],
    ["a stray schema", () => writeFileSync(join(root, "tag.schema.json"), "{}"), "tag.schema.json", /^is not a file that belongs here/],
    [
      "a schema with another extension",
      () => writeFileSync(join(root, "objects/a.schema.json.bak"), "{}"),
      "objects/a.schema.json.bak",
      /is not a file that belongs here/,
    ],
    [
      "a schema without a name",
      () => writeFileSync(join(root, "objects/.schema.json"), "{}"),
      "objects/.schema.json",
      /is not a file that belongs here/,
    ],
    [
      "a schema in another folder",
      () => {
        mkdirSync(join(root, "old/events"), { recursive: true });
        writeFileSync(join(root, "old/events/a.schema.json"), "{}");
      },
      "old/events/a.schema.json",
      /is not a file that belongs here/,
    ],
    [
      "a schema in a subfolder",
      () => {
        mkdirSync(join(root, "objects/more"));
        writeFileSync(join(root, "objects/more/a.schema.json"), "{}");
      },
      "objects/more/a.schema.json",
      /is not a file that belongs here/,
    ],
    [
      "no JSON",
      () => writeFileSync(join(root, "objects/tag.schema.json"), "{"),
      "objects/tag.schema.json",
      /^cannot be read: .+; write valid JSON$/,
    ],
    ["no envelope", () => rmSync(join(root, "envelope.schema.json")), "envelope.schema.json", /^is missing; write it$/],
  ])("reports %s", async (_name, damage, path, message) => {
    damage();
    const { findings } = await errorOf(readSchemaFiles(root));
    expect(findings).toEqual([{ path, pointer: "", rule: "readable", message: expect.stringMatching(message) }]);
  });

  test("reports every fault, one per line", async () => {
    writeFileSync(join(root, "notes.txt"), "");
    rmSync(join(root, "envelope.schema.json"));
    const { name, message } = await errorOf(loadContract(root));
    expect(name).toBe("ContractError");
    expect(message).toBe(
      [
        "schemas/notes.txt#: is not a file that belongs here; move it to events/<event>.schema.json or objects/<object>.schema.json (readable)",
        "schemas/envelope.schema.json#: is missing; write it (readable)",
      ].join("\n"),
    );
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
