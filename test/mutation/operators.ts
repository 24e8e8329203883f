import { undeclared } from "../../scripts/scaffold/constraint-tests.js";
import { baseTypeOf, deliveredNamesOf, isNullable, type JsonSchema, type TypeName } from "../../scripts/contract/json-schema.js";
import { resolveRef } from "../../scripts/contract/references.js";
import { isEventFile, isObjectFile, type SchemaFile } from "../../scripts/contract/schema-file.js";
import type { SchemaSet } from "../../scripts/contract/schema-set.js";
import { withoutAnnotations } from "../../scripts/contract/variants.js";

/** A subschema of a file, and its context. */
interface Place {
  readonly schema: JsonSchema;
  readonly pointer: string;
  readonly file: SchemaFile;
  readonly set: SchemaSet;
}

/** A schema that need not follow our rules, because a mutant does not. */
type Draft = JsonSchema | Readonly<Record<string, unknown>>;

/** A way in which a subschema may be wrong. */
export interface Operator {
  readonly name: string;
  /** Replacements for the subschema, each with a label that identifies it. */
  changes(place: Place): Iterable<readonly [detail: string, schema: Draft]>;
}

/** For each type, the types it may be confused with: a careless sender, or a lenient language, gives them instead. */
const kin: Partial<Record<TypeName, readonly TypeName[]>> = {
  string: ["integer"],
  integer: ["number", "string", "boolean"],
  number: ["string", "boolean"],
  boolean: ["string", "integer"],
  object: ["array", "string"],
  array: ["object", "string"],
};

/** Every way in which a schema may be wrong. Annotations that no validator reads, and descriptions, are left to the tests of the files printed from them. */
export const operators: readonly Operator[] = [
  {
    name: "required: a name dropped",
    *changes({ schema }) {
      for (const name of schema.required ?? []) yield [name, { ...schema, required: schema.required?.filter((other) => other !== name) }];
    },
  },
  {
    name: "required: a name added",
    *changes({ schema }) {
      for (const name of Object.keys(schema.properties ?? {}))
        if (!schema.required?.includes(name)) yield [name, { ...schema, required: [...(schema.required ?? []), name] }];
    },
  },
  {
    name: "properties: one dropped",
    *changes({ schema }) {
      for (const name of Object.keys(schema.properties ?? {})) yield [name, withPropertyNamed(schema, name, undefined)];
    },
  },
  {
    name: "properties: one renamed",
    *changes({ schema }) {
      for (const name of Object.keys(schema.properties ?? {})) yield [name, withPropertyNamed(schema, name, `${name}Renamed`)];
    },
  },
  {
    // A strict validator refuses an undeclared property; this opens it.
    name: "properties: one added",
    *changes({ schema }) {
      if (schema.properties !== undefined) yield [undeclared, { ...schema, properties: { ...schema.properties, [undeclared]: {} } }];
    },
  },
  {
    name: "object: closed",
    *changes({ schema }) {
      if (baseTypeOf(schema) === "object") yield ["additionalProperties: false", { ...schema, additionalProperties: false }];
    },
  },
  {
    name: "type: any",
    *changes({ schema }) {
      if (schema.type !== undefined || schema.$ref !== undefined) yield ["no type", bare(schema)];
    },
  },
  {
    name: "type: another",
    *changes({ schema }) {
      const base = baseTypeOf(schema);
      if (base === undefined) return;
      const other = base === "string" ? "integer" : "string";
      yield [other, { ...bare(schema), type: isNullable(schema) ? [other, "null"] : other }];
      if (base === "number") yield ["integer", { ...schema, type: isNullable(schema) ? ["integer", "null"] : "integer" }];
    },
  },
  {
    name: "type: one more",
    *changes({ schema }) {
      // A const decides alone: it refuses anything else that the type allows.
      const base = schema.const === undefined ? baseTypeOf(schema) : undefined;
      for (const other of base === undefined ? [] : (kin[base] ?? [])) yield [other, { ...schema, type: [schema.type, other].flat() }];
    },
  },
  {
    name: "type: one where any is allowed",
    *changes({ schema }) {
      if (schema.type !== undefined || schema.$ref !== undefined) return;
      for (const type of ["string", "integer", "boolean", "object"]) yield [type, { ...schema, type }];
      yield ["array", { ...schema, type: "array", items: {} }];
    },
  },
  {
    name: "null: allowed",
    *changes({ schema }) {
      const base = schema.const === undefined ? baseTypeOf(schema) : undefined;
      if (base !== undefined && !isNullable(schema)) yield ["null", { ...schema, type: [base, "null"] }];
    },
  },
  {
    name: "null: refused",
    *changes({ schema }) {
      if (isNullable(schema)) yield ["no null", { ...schema, type: baseTypeOf(schema) }];
    },
  },
  {
    name: "format: dropped",
    *changes({ schema: { format, ...rest } }) {
      if (format !== undefined) yield [format, rest];
    },
  },
  {
    name: "format: another, or one added",
    *changes({ schema }) {
      if (baseTypeOf(schema) !== "string" || schema.const !== undefined) return;
      for (const format of ["date-time", "uri"]) if (schema.format !== format) yield [format, { ...schema, format }];
    },
  },
  {
    name: "const: dropped, or another",
    *changes({ schema: { const: value, ...rest } }) {
      if (value === undefined) return;
      yield ["none", rest];
      yield [`${value}.never`, { ...rest, const: `${value}.never` }];
    },
  },
  {
    name: "$ref: elsewhere",
    *changes({ schema, file, set }) {
      const target = schema.$ref === undefined ? undefined : resolveRef(schema.$ref, file, set);
      if (target === undefined) return;
      if (target.kind === "file") yield ["any object", { type: "object" }];
      yield* otherReferences(schema.$ref ?? "", set).map((ref) => [ref, { $ref: ref }] as const);
    },
  },
  {
    name: "x-delivered-as: dropped, or others",
    *changes({ schema }) {
      const { "x-delivered-as": _, ...rest } = schema;
      const names = deliveredNamesOf(schema);
      const withNames = (others: readonly string[]) => (others.length === 0 ? rest : { ...rest, "x-delivered-as": [...others] });
      for (const name of names) {
        yield [`without ${name}`, withNames(names.filter((other) => other !== name))];
        yield [`${name}_`, withNames(names.map((other) => (other === name ? `${name}_` : other)))];
      }
      const [first, ...others] = names;
      if (first !== undefined && others.length > 0) yield ["in another order", withNames([...others, first])];
    },
  },
  {
    name: "x-delivered-as: added, in snake case",
    *changes({ schema }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const delivered = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        if (delivered === name || property.$ref !== undefined || property["x-delivered-as"] !== undefined) continue;
        if (!Object.hasOwn(schema.properties ?? {}, delivered))
          yield [delivered, { ...schema, properties: { ...schema.properties, [name]: { ...property, "x-delivered-as": delivered } } }];
      }
    },
  },
  {
    name: "x-delivered-values: dropped, or others",
    *changes({ schema: { "x-delivered-values": pairs, ...rest } }) {
      if (pairs === undefined) return;
      yield ["none", rest];
      for (const pair of pairs) {
        yield [`without ${pair[0]}`, { ...rest, "x-delivered-values": pairs.filter((other) => other !== pair) }];
        const others = pairs.filter((other) => other !== pair).map(([, documented]) => documented);
        yield [
          `${pair[0]} for another`,
          { ...rest, "x-delivered-values": pairs.map((other) => (other === pair ? [pair[0], others[0]] : other)) },
        ];
      }
    },
  },
  {
    name: "x-delivered-values: added to a boolean",
    *changes({ schema }) {
      if (baseTypeOf(schema) !== "boolean" || schema["x-delivered-values"] !== undefined) return;
      yield [
        "0 and 1",
        {
          ...schema,
          "x-delivered-values": [
            [0, false],
            [1, true],
          ],
        },
      ];
    },
  },
  {
    name: "x-delivered-at: dropped, or elsewhere",
    *changes({ schema: { "x-delivered-at": places, ...rest } }) {
      for (const [documented, delivered] of Object.entries(places ?? {})) {
        const { [documented]: _, ...others } = places ?? {};
        yield [`without ${documented}`, { ...rest, "x-delivered-at": others }];
        yield [`${delivered}_`, { ...rest, "x-delivered-at": { ...others, [documented]: `${delivered}_` } }];
      }
    },
  },
  {
    name: "x-delivered-at: added",
    *changes({ schema, pointer, file, set }) {
      if (pointer !== "" || !isEventFile(file) || schema["x-delivered-at"] !== undefined) return;
      const { data } = schema.properties ?? {};
      const object = data?.$ref === undefined ? undefined : /([^/]+)\.schema\.json$/.exec(data.$ref)?.[1];
      if (object !== undefined) yield [`/data/${object}`, { ...schema, "x-delivered-at": { "/data": `/data/${object}` } }];
      for (const other of set.files.filter(isEventFile)) {
        for (const [documented, delivered] of Object.entries(other.schema["x-delivered-at"] ?? {})) {
          const [, , name, ...below] = documented.split("/");
          if (name !== undefined && below.length === 1 && Object.hasOwn(data?.properties ?? {}, name))
            yield [`${delivered}, as ${other.path}`, { ...schema, "x-delivered-at": { [documented]: delivered } }];
        }
      }
    },
  },
];

/** A schema without its constraints on values: it keeps its name and its delivery annotations. */
function bare(schema: JsonSchema): Draft {
  const kept = ["$schema", "$id", "title", "x-scope", "x-delivered-as", "x-delivered-values", "x-delivered-at"];
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => kept.includes(keyword)));
}

function withPropertyNamed(schema: JsonSchema, name: string, newName: string | undefined): JsonSchema {
  const rename = (given: string) => (given !== name ? [given] : newName === undefined ? [] : [newName]);
  const properties = Object.entries(schema.properties ?? {}).flatMap(([given, property]) =>
    rename(given).map((kept) => [kept, property] as const),
  );
  return { ...schema, properties: Object.fromEntries(properties), required: (schema.required ?? []).flatMap(rename) };
}

/** A reference to a shared object other than `ref`'s target, or to the properties of the same file with a different form. */
function otherReferences(ref: string, set: SchemaSet): string[] {
  const [path = "", fragment] = ref.split("#", 2);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (fragment !== undefined) {
    const properties = set.files.find((candidate) => candidate.path.endsWith(name))?.schema.properties ?? {};
    const formOf = (property: string) => JSON.stringify(withoutAnnotations(properties[property] ?? {}));
    const own = fragment.slice(fragment.lastIndexOf("/") + 1);
    const others = Object.keys(properties).filter((property) => formOf(property) !== formOf(own));
    return others.map((property) => `${path}#/properties/${property}`);
  }
  const objects = set.files.filter(isObjectFile).map((file) => file.path.slice(file.path.lastIndexOf("/") + 1));
  const other = objects[(objects.indexOf(name) + 1) % objects.length] ?? name;
  return [path.slice(0, path.length - name.length) + other];
}
