import fc from "fast-check";
import type { Contract } from "../../scripts/contract/contract.js";
import { isObject } from "../../src/canonical-helpers.js";
import { eventNameOf } from "../../src/event-name.js";
import { examples } from "../support/corpus.js";
import { deliver, deliveredForms } from "../support/deliver.js";
import { type Json, nearDateTimes, oddNames, oddStrings, soundDateTimes } from "./odd-values.js";
import { schemaBodies } from "./schema-bodies.js";

const bodies: readonly Json[] = examples.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)));

/** Names that a mutation gives: every one that occurs in an example, and odd ones. */
const names = [...new Set([...bodies.flatMap(namesIn), ...oddNames])];

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() });

const scalar = fc.oneof(
  fc.constantFrom<Json[]>(null, true, false, 0, 1, -0, 2, 1.5, {}, [], ...oddStrings),
  fc.oneof(soundDateTimes, fc.constantFrom(...nearDateTimes)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> });

/** Names of events that the catalogue does not have, and never will. */
const unknownEvents = ["invoice.paid", "Link.Clicked", "link.clicked ", "link", "*", ...oddNames, ...oddStrings];

/** A change of a body at a place: `at` and `to` are taken modulo the number of places. */
const mutation = fc.record({
  kind: fc.constantFrom("replace", "remove", "add", "rename", "copy", "move", "wrap", "unwrap", "hoist", "nest", "deliver"),
  at: fc.nat(),
  to: fc.nat(),
  name,
  value,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** Bodies of every event, documented, derived, delivered and made from the schemas, with up to four changes; some of them claim to be of another event. */
export function mutatedBodies(contract: Contract): fc.Arbitrary<Json> {
  const base = fc.oneof(fc.constantFrom(...bodies), schemaBodies(contract));
  const isDelivered = fc.boolean();
  const event = fc.oneof(
    { weight: 10, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constantFrom(...unknownEvents) },
    { weight: 1, arbitrary: fc.constantFrom(...contract.events.map(({ name }) => name)) },
  );
  const mutations = fc.oneof(fc.constant<Mutation[]>([]), fc.array(mutation, { minLength: 1, maxLength: 4 }));
  return fc.tuple(base, isDelivered, event, mutations).map(([body, isDelivered, event, mutations]) => {
    const delivered = isDelivered ? asDelivered(body) : body;
    const named = event === undefined || !isObject(delivered) ? delivered : { ...delivered, event };
    return mutations.reduce(mutate, named);
  });
}

/** A copy of `body` with one change. Objects are built from entries only, so a property may have any name. */
function mutate(body: Json, { kind, at, to, name, value }: Mutation): Json {
  const places = placesIn(body);
  const place = places[at % places.length] ?? [];
  const current = valueAt(body, place);
  switch (kind) {
    case "replace":
      return changed(body, place, () => value);
    case "remove":
      return changed(body, place, () => undefined);
    case "add":
      return changed(body, place, (inner) => withProperty(inner, name, value));
    case "rename":
      return place.length === 0
        ? body
        : changed(
            changed(body, place, () => undefined),
            place.slice(0, -1),
            (inner) => withProperty(inner, name, current),
          );
    case "copy":
      return changed(body, places[to % places.length] ?? [], (inner) => withProperty(inner, name, current));
    case "move": {
      const target = places[to % places.length] ?? [];
      const isInside = place.every((step, index) => target[index] === step);
      return isInside
        ? body
        : changed(
            changed(body, target, (inner) => withProperty(inner, name, current)),
            place,
            () => undefined,
          );
    }
    case "wrap":
      return changed(body, place, (inner) => Object.fromEntries([[name, inner]]));
    case "unwrap": {
      const inner = typeof current === "object" && current !== null ? Object.values(current) : [];
      return inner.length === 0 ? body : changed(body, place, () => inner[to % inner.length] as Json);
    }
    // Changes that confuse an object with its wrapper: a property of the inner one in the outer one, also or instead, and one with the wrapper property's name.
    case "hoist": {
      const hoisted = (outer: Json) => withProperty(outer, place.at(-1) ?? name, to % 2 === 0 ? current : value);
      return changed(to % 4 < 2 ? body : changed(body, place, () => undefined), place.slice(0, -2), hoisted);
    }
    case "nest":
      return changed(body, place, (inner) => withProperty(inner, place.at(-1) ?? name, to % 2 === 0 ? current : value));
    case "deliver":
      return asDelivered(body);
  }
}

function asDelivered(body: Json): Json {
  const form = deliveredForms.get(eventNameOf(body));
  return form === undefined ? body : (deliver(body, form) as Json);
}

type Place = readonly string[];

/** Every place in a value: the value itself, first. */
function placesIn(value: Json, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([step, inner]) => placesIn(inner, [...place, step]))];
}

function valueAt(value: Json, place: Place): Json {
  return place.reduce<Json>((current, step) => (Object.getOwnPropertyDescriptor(current, step)?.value as Json | undefined) ?? null, value);
}

function changed(value: Json, place: Place, change: (inner: Json) => Json | undefined): Json {
  const [step, ...rest] = place;
  if (step === undefined) return change(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== step) return [[name, inner]];
    if (rest.length > 0) return [[name, changed(inner, rest, change)]];
    const replaced = change(inner);
    return replaced === undefined ? [] : [[name, replaced]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function withProperty(value: Json, name: string, property: Json): Json {
  if (Array.isArray(value)) return [...value, property];
  return isObject(value) ? Object.fromEntries([...Object.entries(value), [name, property]]) : value;
}

function namesIn(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(namesIn)];
}
