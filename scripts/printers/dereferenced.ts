import type { AnySchema, Definitions } from "../contract/any-schema.js";
import { titleOfRef } from "../contract/definitions.js";

/** A schema with each reference replaced by what it refers to. No shape of a contract contains itself. */
export function dereferenced({ $defs = {}, ...schema }: AnySchema): AnySchema {
  return inlined(schema, $defs as Definitions) as AnySchema;
}

function inlined(value: unknown, definitions: Definitions): unknown {
  if (Array.isArray(value)) return value.map((item) => inlined(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  // A property may have this name, too.
  if ("$ref" in value && typeof value.$ref === "string") return inlined(definitions[titleOfRef(value.$ref)], definitions);
  return Object.fromEntries(Object.entries(value).map(([keyword, inner]) => [keyword, inlined(inner, definitions)]));
}
