import { appendPointer } from "../../src/json-pointer.js";
/** The JSON Schema keywords that a schema of this project may use: those that mean the same in draft-07 and 2020-12, and our own annotations. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: TypeName | [TypeName, "null"];
  const?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  /** Not for hand-written schemas: all integers have the same bounds. See integer-bounds.ts. */
  minimum?: number;
  maximum?: number;
  /** Not for hand-written schemas: objects are open. Derived schemas close an object with `false`. */
  additionalProperties?: false;
  /** What an event is attached to: see `scopes` in contract.ts. */
  "x-scope"?: string;
  /** Known values of an open set: any other value is not an error. */
  "x-known-values"?: string[];
  /** The source of a property that is not on the event page: see `evidences` in contract.ts. */
  "x-evidence"?: string;
  /** Other names that a property may be delivered under: the first that arrives counts. On a shared object: of every property that holds it. */
  "x-delivered-as"?: string | string[];
  /** Values that may be delivered in place of documented ones: pairs of the delivered and the documented value. */
  "x-delivered-values"?: [delivered: unknown, documented: unknown][];
  /** For an event: JSON pointers into the documented form, each with the place where a delivered body may have the same value. */
  "x-delivered-at"?: Record<string, string>;
}

export type TypeName = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

/** The types that a schema allows, as a list. */
export function typesOf(schema: JsonSchema): TypeName[] {
  if (schema.type === undefined) return [];
  return Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** Whether a schema allows null. */
export function isNullable(schema: JsonSchema): boolean {
  return typesOf(schema).includes("null");
}

/** The type that a schema allows besides null. */
export function baseTypeOf(schema: JsonSchema): TypeName | undefined {
  return typesOf(schema).find((type) => type !== "null");
}

/** The other names that a property of this schema may be delivered under, the one that counts first. */
export function deliveredNamesOf(schema: JsonSchema): readonly string[] {
  return [schema["x-delivered-as"] ?? []].flat();
}

/** A subschema and its place. */
export interface SchemaNode {
  readonly schema: JsonSchema;
  /** JSON pointer into the schema file. */
  readonly pointer: string;
}

/** Every subschema of `schema`, itself first, in the order in which they are written. */
export function* walk(schema: JsonSchema, pointer = ""): Generator<SchemaNode> {
  yield { schema, pointer };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* walk(property, appendPointer(pointer, "properties", name));
  }
  if (schema.items !== undefined) yield* walk(schema.items, `${pointer}/items`);
}

/** A copy of `schema` in which `change` has been applied to every subschema, innermost first. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const copy = { ...schema };
  if (copy.properties !== undefined) {
    copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([name, property]) => [name, mapSchema(property, change)]));
  }
  if (copy.items !== undefined) copy.items = mapSchema(copy.items, change);
  return change(copy);
}
