import type { JsonSchema } from "../../contract/json-schema.js";

/** The parts of a schema that generated code reads, as code with one line per property: the lists of types for its errors and, for a closed object, the names of the properties. */
export function readPartsOf(schema: JsonSchema): string {
  return written(readParts(schema) ?? {});
}

function readParts(schema: JsonSchema): JsonSchema | undefined {
  const kept: JsonSchema = {};
  if (Array.isArray(schema.type)) kept.type = schema.type;
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const inner = readParts(property);
    return inner === undefined && schema.additionalProperties === undefined ? [] : [[name, inner ?? {}] as const];
  });
  if (properties.length > 0) kept.properties = Object.fromEntries(properties);
  const items = schema.items === undefined ? undefined : readParts(schema.items);
  if (items !== undefined) kept.items = items;
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function written({ type, properties, items }: JsonSchema): string {
  const lines = Object.entries(properties ?? {}).map(([name, property]) => `${JSON.stringify(name)}: ${written(property)},\n`);
  const parts = [
    ...(type === undefined ? [] : [`"type": ${JSON.stringify(type)}`]),
    ...(lines.length === 0 ? [] : [`"properties": {\n${lines.join("")}}`]),
    ...(items === undefined ? [] : [`"items": ${written(items)}`]),
  ];
  return `{${parts.join(", ")}}`;
}
