import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { parsePointer } from "../../src/json-pointer.js";
import type { Unreadable } from "./finding.js";

/** A schema of an API description, with references followed and `allOf` merged. */
export interface ApiSchema {
  /** JSON types besides null; empty when the description does not say. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, ApiSchema>;
  readonly items?: ApiSchema | undefined;
  /** Listed values; undefined when any value is allowed. */
  readonly values?: readonly unknown[] | undefined;
}

type Raw = Readonly<Record<string, unknown>>;

const nothing: ApiSchema = { types: [], nullable: false, properties: new Map() };

/**
 * Reads an OpenAPI description, 3.0 or 3.1, in JSON or YAML.
 *
 * @returns The schemas in its components, by name. References outside the document are not followed.
 */
export function readDescription(text: string): {
  readonly schemas: ReadonlyMap<string, ApiSchema>;
  readonly unreadable: readonly Unreadable[];
} {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const unreadable = document.errors.slice(0, 1).map(({ message, pos }): Unreadable => ({
    source: "spec",
    line: lineCounter.linePos(pos[0]).line,
    message: `is neither JSON nor YAML from here: ${message}`,
  }));
  const isOpenApi = isMap(document.contents) && document.contents.items.some(({ key }) => isScalar(key) && key.value === "openapi");
  if (!isOpenApi) {
    const message = 'is no OpenAPI description: it has no "openapi" at its top';
    return {
      schemas: new Map(),
      unreadable: [...unreadable, ...(unreadable.length === 0 ? [{ source: "spec" as const, line: 1, message }] : [])],
    };
  }
  const root: unknown = document.toJS();
  const schemas = at(root, ["components", "schemas"]);
  const named = Object.entries(isObject(schemas) ? schemas : {}).map(([name, schema]): [string, ApiSchema] => [
    name,
    schemaOf(schema, root, []),
  ]);
  return { schemas: new Map(named), unreadable };
}

/** @param followed The references on the way: one of them again is a schema that contains itself, and is followed no further. */
function schemaOf(value: unknown, root: unknown, followed: readonly string[]): ApiSchema {
  if (!isObject(value)) return nothing;
  const { $ref } = value;
  if (typeof $ref === "string") {
    if (!$ref.startsWith("#/") || followed.includes($ref)) return nothing;
    // In OpenAPI 3.1 keywords may stand beside a reference, as they do in `allOf`.
    const { $ref: _, ...beside } = value;
    return merged([schemaOf(at(root, namesOf($ref)), root, [...followed, $ref]), schemaOf(beside, root, followed)]);
  }
  const all = listOf(value.allOf).map((part) => schemaOf(part, root, followed));
  const alternatives = [...listOf(value.anyOf), ...listOf(value.oneOf)].map((part) => schemaOf(part, root, followed));
  return merged([ownSchema(value, root, followed), ...all, ...(alternatives.length > 0 ? [eitherOf(alternatives)] : [])]);
}

function ownSchema(value: Raw, root: unknown, followed: readonly string[]): ApiSchema {
  const types = [value.type ?? []].flat().filter((type) => typeof type === "string");
  const properties = Object.entries(isObject(value.properties) ? value.properties : {});
  const values = Array.isArray(value.enum) ? value.enum : "const" in value ? [value.const] : undefined;
  return {
    types: types.filter((type) => type !== "null"),
    nullable: value.nullable === true || types.includes("null"),
    properties: new Map(properties.map(([name, property]) => [name, schemaOf(property, root, followed)])),
    items: value.items === undefined ? undefined : schemaOf(value.items, root, followed),
    values: values?.filter((known) => known !== null),
  };
}

/** What all parts say together. */
function merged(parts: readonly ApiSchema[]): ApiSchema {
  return {
    types: parts.find(({ types }) => types.length > 0)?.types ?? [],
    nullable: parts.some(({ nullable }) => nullable),
    properties: new Map(parts.flatMap(({ properties }) => [...properties])),
    items: parts.find(({ items }) => items !== undefined)?.items,
    values: parts.find(({ values }) => values !== undefined)?.values,
  };
}

/** What one of the alternatives says. Listed values count only if every alternative but null lists some. */
function eitherOf(alternatives: readonly ApiSchema[]): ApiSchema {
  const besidesNull = alternatives.filter(({ types, nullable, properties }) => types.length > 0 || !nullable || properties.size > 0);
  const listed = besidesNull.every(({ values }) => values !== undefined);
  return {
    ...merged(alternatives),
    types: [...new Set(alternatives.flatMap(({ types }) => types))],
    values: listed && besidesNull.length > 0 ? besidesNull.flatMap(({ values }) => values ?? []) : undefined,
  };
}

function at(root: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), root);
}

/** The names in a reference: a JSON pointer in a URL's fragment. */
function namesOf($ref: string): string[] {
  return parsePointer(decodeURIComponent($ref.slice(1)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
