/** Any JSON Schema: published ones need keywords that the contract's schemas do not use. */
export type AnySchema = Record<string, unknown>;

/** Shapes by title, as in the `$defs` of a published schema. */
export type Definitions = Record<string, AnySchema>;

/** Any object that has the given properties. They are declared as well as required, because strict validators demand it. */
export function having(names: readonly string[]): AnySchema {
  return { properties: Object.fromEntries(names.map((name) => [name, {}])), required: names };
}

/** One of some schemas, or the schema itself if there is only one. */
export function anyOf(schemas: readonly AnySchema[]): AnySchema {
  const [first] = schemas;
  return first !== undefined && schemas.length === 1 ? first : { anyOf: schemas };
}
