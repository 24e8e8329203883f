import { parsePointer } from "../../src/json-pointer.js";

/** A schema of an API description, with its references followed and its combined schemas merged. What stands in it is yet to be read. */
export interface ApiSchema {
  /** JSON types besides null; empty when the description does not say. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly format?: string | undefined;
  readonly properties: ReadonlyMap<string, unknown>;
  /** Undefined when the description lists none. */
  readonly required?: readonly string[] | undefined;
  readonly items?: unknown;
  /** Listed values besides null; undefined when any value is allowed. */
  readonly values?: readonly unknown[] | undefined;
  /** What stands in `anyOf` or `oneOf`. */
  readonly alternatives: readonly unknown[];
}

/** Reads a schema as it is written in a description. */
export type SchemaReader = (value: unknown) => ApiSchema;

type Raw = Readonly<Record<string, unknown>>;

const nothing: ApiSchema = { types: [], nullable: false, properties: new Map(), alternatives: [] };

/** A reader for the schemas of the description `root`, of OpenAPI 3.0 or 3.1. References outside of it are not followed. */
export function schemaReader(root: unknown): SchemaReader {
  return (value) => schemaOf(value, root, []);
}

/** What stands at a reference, or the value itself. A reference that leads nowhere, or to itself, gives undefined. */
export function dereferenced(value: unknown, root: unknown, followed: readonly string[] = []): unknown {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  const { $ref } = value;
  return $ref.startsWith("#/") && !followed.includes($ref) ? dereferenced(at(root, namesOf($ref)), root, [...followed, $ref]) : undefined;
}

/** @param followed The references on the way: one of them again is a schema that consists of itself. */
function schemaOf(value: unknown, root: unknown, followed: readonly string[]): ApiSchema {
  if (!isObject(value)) return nothing;
  const { $ref } = value;
  if (typeof $ref === "string") {
    if (!$ref.startsWith("#/") || followed.includes($ref)) return nothing;
    // In OpenAPI 3.1 keywords may stand beside a reference, as they do in `allOf`.
    const { $ref: _, ...beside } = value;
    return all([schemaOf(at(root, namesOf($ref)), root, [...followed, $ref]), schemaOf(beside, root, followed)]);
  }
  const parts = listOf(value.allOf).map((part) => schemaOf(part, root, followed));
  const alternatives = [...listOf(value.anyOf), ...listOf(value.oneOf)];
  const either = alternatives.length === 0 ? [] : [any(alternatives.map((part) => schemaOf(part, root, followed)))];
  return { ...all([ownSchema(value), ...parts, ...either]), alternatives };
}

function ownSchema(value: Raw): ApiSchema {
  const types = [value.type ?? []].flat().filter((type) => typeof type === "string");
  const values = Array.isArray(value.enum) ? value.enum : "const" in value ? [value.const] : undefined;
  const known = values?.filter((one) => one !== null);
  const isNull = known?.length === 0 && values?.length !== 0;
  return {
    types: types.filter((type) => type !== "null"),
    nullable: value.nullable === true || types.includes("null") || isNull,
    format: typeof value.format === "string" ? value.format : undefined,
    properties: new Map(Object.entries(isObject(value.properties) ? value.properties : {})),
    required: Array.isArray(value.required) ? value.required.filter((name) => typeof name === "string") : undefined,
    items: value.items,
    values: isNull ? undefined : known,
    alternatives: [],
  };
}

/** What all parts say together. */
function all(parts: readonly ApiSchema[]): ApiSchema {
  const required = parts.flatMap((part) => part.required ?? []);
  return {
    types: parts.find(({ types }) => types.length > 0)?.types ?? [],
    nullable: parts.some(({ nullable }) => nullable),
    format: parts.find(({ format }) => format !== undefined)?.format,
    properties: joined(parts, "allOf"),
    required: parts.some((part) => part.required !== undefined) ? [...new Set(required)] : undefined,
    items: parts.find(({ items }) => items !== undefined)?.items,
    values: parts.find(({ values }) => values !== undefined)?.values,
    alternatives: parts.flatMap(({ alternatives }) => alternatives),
  };
}

/** What one of the parts says. Values count only if every part but null lists some, and so do formats. */
function any(parts: readonly ApiSchema[]): ApiSchema {
  const besidesNull = parts.filter(({ types, nullable, properties }) => types.length > 0 || !nullable || properties.size > 0);
  const [first, ...others] = besidesNull;
  const values = besidesNull.flatMap((part) => part.values ?? []);
  return {
    types: [...new Set(parts.flatMap(({ types }) => types))],
    nullable: parts.some(({ nullable }) => nullable),
    format: others.every(({ format }) => format === first?.format) ? first?.format : undefined,
    properties: joined(besidesNull, "anyOf"),
    required: besidesNull.some((part) => part.required !== undefined)
      ? first?.required?.filter((name) => others.every(({ required }) => required?.includes(name)))
      : undefined,
    items: besidesNull.find(({ items }) => items !== undefined)?.items,
    values: besidesNull.length > 0 && besidesNull.every((part) => part.values !== undefined) ? values : undefined,
    alternatives: [],
  };
}

/** The properties of several schemas. One that stands in several is all, or any, of what they say. */
function joined(parts: readonly ApiSchema[], keyword: "allOf" | "anyOf"): ReadonlyMap<string, unknown> {
  const properties = new Map<string, unknown[]>();
  for (const [name, property] of parts.flatMap((part) => [...part.properties])) {
    const known = properties.get(name);
    if (known === undefined) properties.set(name, [property]);
    else if (!known.includes(property)) known.push(property);
  }
  return new Map([...properties].map(([name, schemas]) => [name, schemas.length === 1 ? schemas[0] : { [keyword]: schemas }]));
}

/** The value at the end of a way of names; undefined when there is none. */
export function at(root: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), root);
}

/** Whether a value is an object, not a list. */
export function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names in a reference: a JSON pointer in a URL's fragment. */
function namesOf($ref: string): string[] {
  return parsePointer(decodeURIComponent($ref.slice(1)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
