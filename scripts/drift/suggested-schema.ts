import type { JsonSchema, TypeName } from "../contract/json-schema.js";
import { capitalized } from "../lib/capitalized.js";
import type { SchemaReader } from "./api-schema.js";

/** Schemas that contain themselves are suggested down to here. */
const deepest = 4;
const formats = new Set(["date-time", "uri", "email"]);

/**
 * A schema to start from, for a property that the API description has. Its descriptions are for a person to write.
 *
 * @param title What its type would be called if it is an object: the title of the object around it and the property's name.
 */
export function schemaForDescribed(value: unknown, title: string, read: SchemaReader, depth = 0): JsonSchema {
  const { types, format, values, items, properties } = read(value);
  const [type = properties.size > 0 ? "object" : "string"] = types as TypeName[];
  const known = values?.filter((one): one is string => typeof one === "string" && one !== "") ?? [];
  const isWhole = depth === deepest;
  const inner = [...properties].map(([name, property]): [string, JsonSchema] => [
    name,
    schemaForDescribed(property, titleIn(title, name), read, depth + 1),
  ]);
  return {
    ...(inner.length > 0 && !isWhole && { title }),
    type: [type, "null"],
    ...(format !== undefined && formats.has(format) && { format }),
    ...(items !== undefined && !isWhole && { items: itemsOf(schemaForDescribed(items, `${title}Item`, read, depth + 1)) }),
    ...(inner.length > 0 && !isWhole && { properties: Object.fromEntries(inner), required: [] }),
    ...(type === "string" && known.length > 0 && { "x-known-values": known }),
    "x-evidence": "api",
    description: "",
  };
}

/**
 * A schema to start from, for a property that a sample has with this value. Its descriptions are for a person to write.
 *
 * @param title What its type would be called if it is an object.
 */
export function schemaForValue(value: unknown, title: string): JsonSchema {
  const description = "";
  if (Array.isArray(value)) {
    const [item] = value;
    return { type: "array", ...(value.length > 0 && { items: itemsOf(schemaForValue(item, `${title}Item`)) }), description };
  }
  if (value === null) return { type: ["string", "null"], description };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number", description };
  if (typeof value !== "object") return { type: typeof value as TypeName, description };
  const properties = Object.entries(value).map(([name, inner]) => [name, schemaForValue(inner, titleIn(title, name))]);
  if (properties.length === 0) return { type: "object", description };
  const required = Object.keys(value);
  return { title, type: "object", properties: Object.fromEntries(properties), required, description };
}

/** What the type of an object in a property is called: `CustomerLink`. */
export function titleIn(parent: string, name: string): string {
  return `${parent}${name
    .split(/[^A-Za-z0-9]+/)
    .map(capitalized)
    .join("")}`;
}

/** Items are not properties: they have no evidence of their own, and are not missing. */
function itemsOf({ "x-evidence": _, ...schema }: JsonSchema): JsonSchema {
  const { type } = schema;
  return { ...schema, ...(Array.isArray(type) && { type: type[0] }) };
}
