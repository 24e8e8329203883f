import { appendPointer } from "../../src/json-pointer.js";
import type { Contract } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import { type JsonSchema } from "../contract/json-schema.js";
import type { Example, Json } from "../payloads/examples.js";
import { inventedValue } from "./invented-value.js";

/** Which of the optional properties a body has. */
export type Extent = "minimal" | "maximal";

/** A body that matches its schema, and the changes that were needed. Paths are JSON pointers. */
export interface DerivedBody {
  readonly body: Json;
  /** The values that it lacked. */
  readonly added: readonly { readonly path: string; readonly value: Json }[];
  /** The properties that it has but no schema declares. */
  readonly undeclared: readonly string[];
  /** The properties that it lacks and whose schema does not say what kind of value they have. */
  readonly untyped: readonly string[];
}

/** A value, not null where there is one, for every property that occurs in an example. */
export type KnownValues = ReadonlyMap<JsonSchema, Json>;

/** The sources of a body's values. */
export interface Making {
  readonly contract: Contract;
  readonly values: KnownValues;
  readonly extent: Extent;
}

/** A body with every required property and, if it is a maximal one, every optional property. Existing values are not changed. */
export function completed(shape: JsonSchema, body: Json, { contract, values, extent }: Making): DerivedBody {
  const added: { path: string; value: Json }[] = [];
  const undeclared: string[] = [];
  const untyped: string[] = [];
  return { body: visit(shape, body, ""), added, undeclared, untyped };

  function visit(node: JsonSchema, value: Json, path: string): Json {
    const schema = resolve(node, contract);
    if (Array.isArray(value)) {
      if (schema.items === undefined) return value;
      if (value.length === 0 && extent === "maximal") return [note(`${path}/0`, made(schema.items, `${path}/0`))];
      return value.map((item, index) => visit(schema.items as JsonSchema, item, `${path}/${index}`));
    }
    if (schema.properties === undefined) return value;
    if (value === null && extent === "maximal") return note(path, made(schema, path));
    if (typeof value !== "object" || value === null) return value;
    const { properties } = schema;
    const lacking = Object.keys(properties).filter((name) => isWanted(name, schema) && !Object.hasOwn(value, name));
    const extra = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
    undeclared.push(...extra.map((name) => appendPointer(path, name)));
    const declared = Object.keys(properties).filter((name) => Object.hasOwn(value, name) || lacking.includes(name));
    // A body that lacks nothing keeps the order in which it was written.
    const names = lacking.length === 0 ? Object.keys(value) : [...declared, ...extra];
    return Object.fromEntries(
      names.map((name) => {
        const [property, present, place] = [properties[name], value[name], appendPointer(path, name)];
        if (property === undefined) return [name, present as Json];
        return [name, present === undefined ? note(place, made(property, place)) : visit(property, present, place)];
      }),
    );
  }

  /** A new value: for a scalar, the one from an example, or else an invented one. */
  function made(node: JsonSchema, path: string): Json {
    const schema = resolve(node, contract);
    if (schema.properties !== undefined)
      return Object.fromEntries(
        Object.entries(schema.properties)
          .filter(([name]) => isWanted(name, schema))
          .map(([name, property]) => [name, made(property, appendPointer(path, name))]),
      );
    if (schema.items !== undefined) return [made(schema.items, `${path}/0`)];
    const value = values.get(node) ?? inventedValue(schema);
    if (value === undefined) untyped.push(path);
    return value ?? null;
  }

  function isWanted(name: string, { required = [] }: JsonSchema): boolean {
    return extent === "maximal" || required.includes(name);
  }

  function note(path: string, value: Json): Json {
    added.push({ path, value });
    return value;
  }
}

/** `value` with the required properties only. */
export function pruned(shape: JsonSchema, value: Json, contract: Contract): Json {
  const schema = resolve(shape, contract);
  if (Array.isArray(value)) return value.map((item) => pruned(schema.items ?? {}, item, contract));
  if (typeof value !== "object" || value === null || schema.properties === undefined) return value;
  const { properties, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, pruned(properties[name] ?? {}, value[name] ?? null, contract)]));
}

/** `value` with the declared properties only. */
export function declared(shape: JsonSchema, value: Json, contract: Contract): Json {
  const schema = resolve(shape, contract);
  if (Array.isArray(value)) return value.map((item) => declared(schema.items ?? {}, item, contract));
  if (typeof value !== "object" || value === null || schema.properties === undefined) return value;
  const { properties } = schema;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      Object.hasOwn(properties, name) ? [[name, declared(properties[name] ?? {}, inner, contract)]] : [],
    ),
  );
}

/** The values that the properties of a contract have in examples. */
export function knownValues(contract: Contract, examples: readonly Example[]): KnownValues {
  const values = new Map<JsonSchema, Json>();
  const collect = (shape: JsonSchema, value: Json): void => {
    if ((values.get(shape) ?? null) === null) values.set(shape, value);
    const schema = resolve(shape, contract);
    if (Array.isArray(value)) {
      for (const item of value) if (schema.items !== undefined) collect(schema.items, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) if (value[name] !== undefined) collect(property, value[name]);
    }
  };
  const events = new Map<unknown, JsonSchema>(contract.events.map((event) => [event.name, event.schema]));
  for (const { event: name, body } of examples) {
    const schema = events.get(name);
    if (schema !== undefined) collect(schema, body);
  }
  return values;
}
