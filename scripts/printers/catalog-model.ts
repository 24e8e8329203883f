import type { Catalog, CatalogProperty, CatalogType } from "../../src/catalog.js";
import { baseUrl } from "../contract/base-url.js";
import type { Contract } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import { baseTypeOf, deliveredNamesOf, isNullable, type JsonSchema, walk } from "../contract/json-schema.js";
import { type Example, examplesOf } from "../payloads/examples.js";

/** A contract's catalogue. */
export function catalogOf(contract: Contract, examples: readonly Example[]): Catalog {
  const shapes = [...contract.events, ...contract.objects].flatMap(({ schema }) => [...walk(schema)].map((node) => node.schema));
  return {
    baseUrl,
    events: contract.events.map((event) => ({
      name: event.name,
      type: event.title,
      scope: event.scope,
      description: event.schema.description ?? "",
      schema: event.path,
      examples: examplesOf(event, examples).map(({ name }) => name),
    })),
    types: Object.fromEntries(
      shapes.flatMap((schema) =>
        schema.title === undefined || schema.properties === undefined ? [] : [[schema.title, typeOf(schema, contract)]],
      ),
    ),
  };
}

function typeOf(schema: JsonSchema, contract: Contract): CatalogType {
  return {
    description: schema.description ?? "",
    properties: Object.entries(schema.properties ?? {}).map(([name, property]) =>
      propertyOf(name, property, schema.required?.includes(name) ?? false, contract),
    ),
  };
}

function propertyOf(name: string, property: JsonSchema, required: boolean, contract: Contract): CatalogProperty {
  const schema = resolve(property, contract);
  const shape = schema.items === undefined ? schema : resolve(schema.items, contract);
  const deliveredAs = deliveredNamesOf(schema);
  return {
    name,
    description: schema.description ?? "",
    type: kindOf(schema),
    required,
    nullable: schema.type === undefined || isNullable(schema),
    ...optional("format", schema.format),
    ...optional("const", schema.const),
    ...optional("items", schema.items === undefined ? undefined : kindOf(shape)),
    ...optional("of", shape.properties === undefined ? undefined : shape.title),
    ...optional("knownValues", schema["x-known-values"]),
    ...optional("evidence", schema["x-evidence"]),
    ...optional("deliveredAs", deliveredAs.length === 0 ? undefined : deliveredAs),
    ...optional("deliveredValues", schema["x-delivered-values"]),
  };
}

function kindOf(schema: JsonSchema): CatalogProperty["type"] {
  const type = baseTypeOf(schema);
  return type === undefined || type === "null" ? "any" : type;
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
