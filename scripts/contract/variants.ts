import { annotations } from "./annotations.js";
import { type JsonSchema, mapSchema } from "./json-schema.js";

const notValidating = new Set(["$schema", "$id", ...annotations]);

/** A schema with only the keywords that validate. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return mapSchema(
    schema,
    (node) => Object.fromEntries(Object.entries(node).filter(([keyword]) => !notValidating.has(keyword))) as JsonSchema,
  );
}

/** A schema whose objects allow only declared properties. An object that declares none is a map, and stays open. */
export function closed(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node) => (node.properties === undefined ? node : { ...node, additionalProperties: false as const }));
}

/** A schema with only the formats in `names`. */
export function withFormats(schema: JsonSchema, names: readonly string[]): JsonSchema {
  return mapSchema(schema, (node) => {
    if (node.format === undefined || names.includes(node.format)) return node;
    const { format: _, ...rest } = node;
    return rest;
  });
}
