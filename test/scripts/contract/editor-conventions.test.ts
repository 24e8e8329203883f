import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import jsonEditing from "vscode-json-languageservice";
import { dialect } from "../../../scripts/contract/base-url.js";
import { evidenceSources, scopes } from "../../../scripts/contract/contract.js";
import { formatNames } from "../../../scripts/contract/formats.js";
import { readSchemaFiles } from "../../../scripts/contract/load.js";
import { filesBelow } from "../../../scripts/lib/files-below.js";
import { repository } from "../../support/repository.js";
import { deliveredViolations } from "./delivered-lint-cases.js";
import { permitted, violations as documentedViolations } from "./lint-cases.js";
import { printedViolations } from "./printed-lint-cases.js";

// Compares an editor's messages about a schema with the rules.

const settings = JSON.parse(readFileSync(`${repository}.vscode/settings.json`, "utf8"));
const [conventions] = settings["json.schemas"];
const isRight = new Ajv({ strict: false }).compile(conventions.schema);

/** Violations that a JSON Schema cannot detect, by rule and description: the comparison that it would need. */
const inexpressible: Readonly<Record<string, string>> = {
  "evidence: what is required": "a name with the property that it names",
  "event-shape: another event's name": "the const with the $id",
  "event-shape: another order": "the order of properties",
  "ref-resolves: a file that is not there": "another file",
  "ref-resolves: data that leads nowhere": "another file",
  "ref-resolves: itself": "another file",
  "ref-resolves: an object that holds it": "another file",
  "object-used: an object that nothing holds": "another file",
  "title-free: the name of a class of a port": "a list of what ports declare",
  "title-free: the name of an event of the library": "a list of what ports declare",
  "title-free: a name in other capitals": "a list of what ports declare",
  "title-free: the name of a class of a language": "a list of what ports declare",
  "title-names-type: the title of another in other capitals": "another file",
  "required-declared: a name that is not there": "a name with the names of the properties",
  "title-names-type: the title of another": "another file",
  "delivered-as: a declared name": "a name with the names of the properties",
  "delivered-as: a declared name beside the object that is delivered under it": "another file",
  "delivered-as: another property's name": "two properties",
  "delivered-at: no declared place": "a pointer with what it leads to",
  "delivered-at: no declared property": "a pointer with what it leads to",
  "delivered-at: a declared name": "a pointer with what it leads to",
  "delivered-at: a declared wrapper": "a pointer with what it leads to",
  "delivered-at: an object whose property is delivered in the same place": "another file",
};

const files = await readSchemaFiles(`${repository}schemas`);

function changed(path: string, change: (schema: any) => unknown): unknown {
  const schema = structuredClone(files.find((file) => file.path === path)?.schema);
  change(schema);
  return schema;
}

describe("an editor refuses schemas that a rule forbids", () => {
  test.each(
    [...documentedViolations, ...deliveredViolations, ...printedViolations].map(
      ([rule, description, path, change]) => [`${rule}: ${description}`, path, change] as const,
    ),
  )("%s", (name, path, change) => {
    expect(isRight(changed(path, change))).toBe(Object.hasOwn(inexpressible, name));
  });
});

describe("an editor accepts", () => {
  test.each(files.map(({ path, schema }) => [path, schema] as const))("%s", (_path, schema) => {
    expect(isRight(schema), JSON.stringify(isRight.errors)).toBe(true);
  });

  test.each(permitted)("%s", (_description, path, change) => {
    expect(isRight(changed(path, change)), JSON.stringify(isRight.errors)).toBe(true);
  });

  test("the files printed from them", () => {
    const folder = `${repository}generated/schemas/`;
    const printed = filesBelow(folder).filter((path) => path.endsWith(".json"));
    for (const path of printed)
      expect([path, isRight(JSON.parse(readFileSync(folder + path, "utf8"))), isRight.errors]).toEqual([path, true, null]);
  });
});

test("an editor completes the values that the rules know", () => {
  const { properties } = conventions.schema.definitions.keywords;
  expect(properties["x-evidence"].enum).toEqual(evidenceSources);
  expect(properties["x-scope"].enum).toEqual(scopes);
  expect(properties.format.enum).toEqual(formatNames);
});

describe("Visual Studio Code, by its own language service and the settings", () => {
  const service = jsonEditing.getLanguageService({});
  service.configure({
    schemas: settings["json.schemas"].map(({ url, ...entry }: { url: string; fileMatch: string[]; schema: object }) => ({
      uri: url,
      ...entry,
    })),
  });
  const sale = readFileSync(`${repository}schemas/objects/sale.schema.json`, "utf8");
  const amount = '"amount": {';

  /** A schema with text inserted into one of its properties, and the editor's reaction. */
  function editing(written: string) {
    const document = jsonEditing.TextDocument.create(
      "file:///schemas/objects/sale.schema.json",
      "json",
      1,
      sale.replace(amount, amount + written),
    );
    return { document, json: service.parseJSONDocument(document) };
  }

  test("finds nothing in an unchanged schema, and the fault in a wrong one", async () => {
    const messages = async ({ document, json }: ReturnType<typeof editing>) =>
      (await service.doValidation(document, json)).map(({ message }) => message);
    expect(await messages(editing(""))).toEqual([]);
    expect(await messages(editing('"enum": [1],'))).toEqual(["Property enum is not allowed."]);
  });

  test.each([
    ["a keyword", '""', ["x-evidence", "x-delivered-as", "x-delivered-values"]],
    ["a source", '"x-evidence": ""', ['"api"', '"log"', '"docs"']],
  ])("completes %s", async (_what, written, expected) => {
    const { document, json } = editing(`${written},`);
    const position = document.positionAt(sale.indexOf(amount) + amount.length + written.length - 1);
    const completed = await service.doComplete(document, position, json);
    expect(completed?.items.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
  });
});

test("the conventions are registered for the dialect that every schema names: an editor goes by that", () => {
  expect(conventions.url).toBe(dialect);
});
