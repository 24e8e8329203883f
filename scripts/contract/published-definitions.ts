import type { AnySchema, Definitions } from "./any-schema.js";
import type { Contract } from "./contract.js";
import { refTo, titlesReachedFrom } from "./definitions.js";
import { openFormats } from "./formats.js";
import { baseTypeOf, isNullable, type JsonSchema } from "./json-schema.js";
import { withFormats } from "./variants.js";

/** Every shape by title, in its documented form. Shapes inside of others have a place of their own, so that generators name their types by title. */
export function documentedDefinitions(contract: Contract): Definitions {
  const definitions: Definitions = {};
  for (const { title, schema } of [...contract.objects, ...contract.events]) definitions[title] = documentedShape(schema, definitions);
  return definitions;
}

/** A shape as published. The shapes inside of it are added to `definitions`. */
export function documentedShape(schema: JsonSchema, definitions: Definitions): AnySchema {
  const { properties, items, ...rest } = publishedNode(schema) as JsonSchema;
  const propertyOf = (property: JsonSchema) =>
    property.const === undefined ? documentedValue(property, definitions) : { title: `${schema.title}Name`, ...publishedNode(property) };
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: mapValues(properties, propertyOf) }),
    ...(items === undefined ? {} : { items: documentedValue(items, definitions) }),
  };
}

/** A value in a shape: a reference, if it is a shape itself. */
export function documentedValue(schema: JsonSchema, definitions: Definitions): AnySchema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const shape = documentedShape(schema, definitions);
  if (schema.title === undefined) return shape;
  definitions[schema.title] = { ...shape, type: baseTypeOf(schema) };
  const ref = { $ref: refTo(schema.title) };
  return isNullable(schema) ? { anyOf: [ref, { type: "null" }] } : ref;
}

/**
 * A schema without those inside of it, as generators read it best:
 *
 * - Only the formats that an open validator checks, because a consumer's validator may check all of them, and CodeQR sends an empty string where there is no address.
 * - An event's name as an `enum` of one: several generators print any text for a `const`.
 * - An object without properties as a map, which several generators print only if `additionalProperties` is there.
 */
function publishedNode(schema: JsonSchema): AnySchema {
  const { $id: _id, $schema: _schema, const: name, ...rest } = withFormats(schema, Object.keys(openFormats));
  const type = baseTypeOf(schema);
  return {
    ...rest,
    ...(name === undefined ? {} : { enum: [name] }),
    ...(type === "object" && schema.properties === undefined ? { additionalProperties: true } : {}),
  };
}

/** The shapes among `definitions` that a schema refers to, directly or through others, by title and in alphabetical order. */
export function neededDefinitions(schema: unknown, definitions: Definitions): Definitions {
  const titles = titlesReachedFrom(schema, (title) => definitions[title]);
  return Object.fromEntries(titles.map((title) => [title, definitions[title] ?? {}]));
}

function mapValues<T, U>(object: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
