import { baseTypeOf, type JsonSchema, mapSchema } from "./json-schema.js";

/** The integers that every language can hold, and that are exact as a double (RFC 8259, section 6). docs/canonical-form.md says why no genuine body goes beyond. */
const bounds = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } as const;

/** A schema whose integers have the bounds that all integers of the contract have. They are said here once, and published with each property. */
export function withIntegerBounds(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node) => (baseTypeOf(node) === "integer" ? { ...node, ...bounds } : node));
}
