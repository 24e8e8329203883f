import type { AnySchema, Definitions } from "../contract/any-schema.js";
import { titleOfRef } from "../contract/definitions.js";

/**
 * A schema that needs nothing of a reader but to take it word by word: each reference is replaced by what it refers to, since no shape of a contract contains itself;
 * and no schema both has a type and is made of others, because json-schema-to-zod minds only the former then.
 */
export function dereferenced({ $defs = {}, ...schema }: AnySchema): AnySchema {
  return plain(schema, $defs as Definitions);
}

function plain(schema: AnySchema, definitions: Definitions): AnySchema {
  // A reference stands alone.
  if (typeof schema.$ref === "string") return plain(definitions[titleOfRef(schema.$ref)] ?? {}, definitions);
  const { title, description, oneOf, anyOf, not, properties, items, ...rest } = schema;
  const inner = (each: unknown) => plain(each as AnySchema, definitions);
  const own = {
    ...(properties === undefined ? {} : { type: "object" }),
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties as AnySchema).map(([name, each]) => [name, inner(each)])) }),
    ...(items === undefined ? {} : { items: inner(items) }),
  };
  const parts: AnySchema[] = [
    ...(Object.keys(own).some((keyword) => keyword !== "discriminator") ? [own] : []),
    ...(oneOf === undefined ? [] : [{ oneOf: (oneOf as unknown[]).map(inner) }]),
    ...(anyOf === undefined ? [] : [{ anyOf: (anyOf as unknown[]).map(inner) }]),
    ...(not === undefined ? [] : [{ not: inner(not) }]),
  ];
  const texts = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  const [only, ...others] = parts;
  return others.length === 0 ? { ...texts, ...only } : { ...texts, allOf: parts };
}
