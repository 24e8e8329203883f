import type { Contract, EventType } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import type { JsonSchema } from "../contract/json-schema.js";
import { type Example, type Json, sampleOf } from "../payloads/examples.js";

/** A file to be written once and kept by hand from then on. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
}

/** Something that only a person can add, and where. */
export class ScaffoldError extends Error {
  override readonly name = "ScaffoldError";
}

/**
 * The minimal and maximal bodies that are still missing: for every event, one with the required properties only, and one with every property that the schema declares.
 * Their values come from the examples that are there.
 *
 * @throws {ScaffoldError} When an event has no example, or a property has a value in none.
 */
export function missingDerivedExamples(contract: Contract, examples: readonly Example[]): ScaffoldFile[] {
  const names = new Set(examples.map((example) => example.name));
  const values = collectValues(contract, examples);
  return contract.events.flatMap((event) => {
    const body = sampleOf(event, examples);
    if (body === undefined) throw new ScaffoldError(`${event.name} has no example: write examples/derived/${event.name}.json`);
    const bodies = { minimal: () => prune(event.schema, body, contract), maximal: () => fill(event, body, contract, values) };
    return Object.entries(bodies)
      .filter(([kind]) => !names.has(`derived/${event.name}.${kind}`))
      .map(([kind, make]) => ({ path: `derived/${event.name}.${kind}.json`, text: `${JSON.stringify(make(), null, 2)}\n` }));
  });
}

/** `value` with the required properties only. */
function prune(shape: JsonSchema, value: Json, contract: Contract): Json {
  const schema = resolve(shape, contract);
  if (Array.isArray(value)) return value.map((item) => prune(schema.items ?? {}, item, contract));
  if (typeof value !== "object" || value === null || schema.properties === undefined) return value;
  const { properties } = schema;
  return Object.fromEntries((schema.required ?? []).map((name) => [name, prune(properties[name] ?? {}, value[name] ?? null, contract)]));
}

/** `sample` with every property that the schema declares. */
function fill(event: EventType, sample: Json, contract: Contract, values: ReadonlyMap<JsonSchema, Json>): Json {
  const complete = (shape: JsonSchema, value: Json | undefined, path: string): Json => {
    const schema = resolve(shape, contract);
    if (schema.properties !== undefined) {
      const present = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
      return Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [name, complete(property, present[name], `${path}/${name}`)]),
      );
    }
    if (schema.items !== undefined) return [complete(schema.items, Array.isArray(value) ? value[0] : undefined, `${path}/0`)];
    const found = value ?? values.get(shape);
    if (found === undefined)
      throw new ScaffoldError(`${event.name}: ${path} has a value in no example: give it one in a file of examples/`);
    return found;
  };
  return complete(event.schema, sample, "");
}

/** A value, not null where there is one, for every property that occurs in an example. */
function collectValues(contract: Contract, examples: readonly Example[]): Map<JsonSchema, Json> {
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
  const events = new Map<unknown, EventType>(contract.events.map((event) => [event.name, event]));
  for (const { event: name, body } of examples) {
    const event = events.get(name);
    if (event !== undefined) collect(event.schema, body);
  }
  return values;
}
