import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolve } from "../../../scripts/contract/definitions.js";
import { isNullable, type JsonSchema, typesOf } from "../../../scripts/contract/json-schema.js";
import { loadContract } from "../../../scripts/contract/load.js";
import { examples } from "../../support/corpus.js";
import { repository } from "../../support/repository.js";

/** A field of CodeQR's API description: the component for webhook data. */
interface ApiField {
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, ApiField>>;
  readonly values?: readonly string[];
}

const description: Record<string, Record<string, ApiField>> = JSON.parse(readFileSync(`${repository}test/support/api-fields.json`, "utf8"));
const contract = await loadContract(`${repository}schemas`);

/** Each field by path, with its property. */
const fields = Object.entries(description).flatMap(([object, apiFields]) => {
  const { schema } = contract.objects.find(({ name }) => name === object) ?? { schema: {} };
  return fieldsOf(apiFields, schema, object);
});

function fieldsOf(apiFields: Readonly<Record<string, ApiField>>, schema: JsonSchema, path: string): [string, ApiField, JsonSchema][] {
  return Object.entries(apiFields).flatMap(([name, field]) => {
    const [, property] =
      Object.entries(schema.properties ?? {}).find(([own, { "x-delivered-as": as }]) => own === name || as === name) ?? [];
    const inner = field.properties === undefined ? [] : fieldsOf(field.properties, property ?? {}, `${path}.${name}`);
    return [[`${path}.${name}`, field, property ?? {}], ...inner];
  });
}

describe("every field of the API description is a property", () => {
  test.each(fields)("%s", (_path, field, property) => {
    expect(property.description).toBeDefined();
    const delivered = property["x-delivered-values"]?.map(([value]) => typeof value);
    const [type] = delivered ?? typesOf(property).map((name) => (name === "integer" ? "number" : name));
    expect(type).toBe(field.type);
    if (field.nullable) expect(isNullable(property)).toBe(true);
    if (field.values !== undefined) expect(property["x-known-values"]).toEqual(field.values);
  });
});

test("every property that is marked as known from the API description is in it", () => {
  const described = new Set(fields.map(([path]) => path));
  const marked = contract.objects.flatMap(({ name, schema }) =>
    Object.entries(schema.properties ?? {}).flatMap(([property, { "x-evidence": evidence }]) =>
      evidence === "api" ? [`${name}.${property}`] : [],
    ),
  );
  expect(marked.length).toBeGreaterThan(100);
  expect(marked.filter((path) => !described.has(path))).toEqual([]);
});

test("every field of the API description has a value in some delivered example", () => {
  const seen = new Set<string>();
  for (const { bytes } of examples.filter(({ name }) => name.startsWith("delivered/"))) {
    const body = JSON.parse(new TextDecoder().decode(bytes));
    const event = contract.events.find(({ name }) => name === body.event);
    const data = body.data.link === undefined || event?.delivered?.properties?.data?.wrapper === undefined ? body.data : body.data.link;
    collect(event?.schema.properties?.data ?? {}, data);
  }
  const missing = fields.filter(([path]) => !seen.has(path)).map(([path]) => path);
  expect(missing, "give each a value in a body of examples/delivered/").toEqual([]);

  function collect(shape: JsonSchema, value: any, path?: string): void {
    const schema = resolve(shape, contract);
    const here = contract.objects.find((object) => object.schema === schema)?.name ?? path;
    if (Array.isArray(value)) {
      for (const item of value) collect(schema.items ?? {}, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (inner !== null) seen.add(`${here}.${name}`);
        const property = schema.properties?.[name];
        if (property !== undefined) collect(property, inner, `${here}.${name}`);
      }
    }
  }
});
