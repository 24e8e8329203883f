/** A dialect of JSON Schema, as Standard JSON Schema names them. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);

export type JsonSchema = Record<string, unknown>;

const dialects: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/**
 * Builds one JSON Schema document in the requested dialect.
 *
 * @param root The schema, which refers to definitions as `#/$defs/<title>`.
 * @param definitions The definitions by title: those that are needed, and perhaps others.
 * @returns A copy, which may be changed.
 * @throws {RangeError} When the target is not one of the supported dialects.
 */
export function jsonSchemaOf(
  root: Readonly<JsonSchema>,
  definitions: Readonly<Record<string, Readonly<JsonSchema>>>,
  target: JsonSchemaTarget,
): JsonSchema {
  const { $schema: _, ...schema } = structuredClone(root);
  if (target === "openapi-3.0") return inOpenApi(schema, definitions) as JsonSchema;
  const dialect = dialects[target];
  if (dialect === undefined)
    throw new RangeError(`There is no JSON Schema for ${target}: ask for ${[...Object.keys(dialects), "openapi-3.0"].join(", ")}.`);
  return { $schema: dialect, ...schema, $defs: structuredClone(definitionsIn(schema, definitions)) };
}

/** The definitions that a schema refers to, directly or through others. */
function definitionsIn(
  schema: unknown,
  definitions: Readonly<Record<string, JsonSchema>>,
  found: Record<string, JsonSchema> = {},
): Record<string, JsonSchema> {
  if (typeof schema !== "object" || schema === null) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    const title = keyword === "$ref" && typeof value === "string" ? value.slice("#/$defs/".length) : undefined;
    const definition = title === undefined ? undefined : definitions[title];
    if (title === undefined || definition === undefined) definitionsIn(value, definitions, found);
    else if (found[title] === undefined) {
      found[title] = definition;
      definitionsIn(definition, definitions, found);
    }
  }
  return found;
}

/** Converts a schema to the dialect of OpenAPI 3.0, which does not have references outside of its own components, lists of types, or `const`. */
function inOpenApi(value: unknown, definitions: Readonly<Record<string, JsonSchema>>): unknown {
  if (Array.isArray(value)) return value.map((item) => inOpenApi(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...schema } = value as JsonSchema;
  if (typeof $ref === "string") return inOpenApi(definitions[$ref.slice("#/$defs/".length)], definitions);
  const entries = Object.entries(schema).flatMap(([keyword, inner]): [string, unknown][] => {
    if (keyword === "type" && Array.isArray(inner))
      return [
        ["type", inner.find((type) => type !== "null")],
        ["nullable", true],
      ];
    return keyword === "const" ? [["enum", [inner]]] : [[keyword, inOpenApi(inner, definitions)]];
  });
  return Object.fromEntries(entries);
}
