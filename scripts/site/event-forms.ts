import type { CatalogProperty } from "../../src/catalog.js";
import type { EventType } from "../contract/contract.js";
import { type Example, examplesOf, type Json } from "../payloads/examples.js";
import { type Differences, differencesOf, type Pointers } from "./differences.js";
import { placesOf } from "./event-places.js";
import type { Places } from "./places.js";
import type { Site } from "./site.js";

/** The two forms of an event: its examples, and how they differ. */
export interface EventForms {
  /** The example in the documented form, if there is one. */
  readonly documented: Example | undefined;
  readonly delivered: Example | undefined;
  /** What the delivered example has that the documented one has not, and the other way round. */
  readonly there: Differences | undefined;
  readonly here: Differences | undefined;
  readonly places: Places;
  /** Properties of the delivered example that the contract does not have, with their values. */
  readonly undeclared: readonly (Pointers & { readonly value: Json | undefined })[];
}

/** Compares the main examples of an event. */
export function formsOf(event: EventType, site: Site): EventForms {
  const examples = examplesOf(event, site.examples);
  const delivered = examples.find(({ kind }) => kind === "delivered");
  const documented = examples.find((example) => example !== delivered);
  if (documented === undefined || delivered === undefined)
    return { documented, delivered, there: undefined, here: undefined, places: placesOf(event, delivered?.payload, []), undeclared: [] };
  const isMap = (pointer: string) => !isShape(pointer, event.title, site);
  const there = differencesOf(delivered.text, event.delivered, documented.body, isMap);
  const here = differencesOf(documented.text, undefined, delivered.body, isMap);
  const undeclared = there.additions.filter(({ documented: pointer }) => !isDeclared(pointer, event.title, site));
  return {
    documented,
    delivered,
    there,
    here,
    places: placesOf(event, delivered.payload, undeclared),
    undeclared: undeclared.map((pointers) => ({ ...pointers, value: valueAt(delivered.payload, pointers.delivered) })),
  };
}

/** The type that a pointer leads to: the name of a shape, `undefined` for a value without properties of its own, `null` if it leads nowhere. */
function typeAt(pointer: string, type: string, { catalog }: Site): string | undefined | null {
  let current: string | undefined | null = type;
  for (const name of pointer.split("/").slice(1)) {
    if (name === "*") continue;
    const properties: readonly CatalogProperty[] = catalog.types[current ?? ""]?.properties ?? [];
    const property = properties.find((each) => each.name === name);
    current = property === undefined ? null : property.of;
  }
  return current;
}

function isShape(pointer: string, type: string, site: Site): boolean {
  return typeof typeAt(pointer, type, site) === "string";
}

function isDeclared(pointer: string, type: string, site: Site): boolean {
  return typeAt(pointer, type, site) !== null;
}

function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const name of pointer.split("/").slice(1)) {
    if (Array.isArray(current)) current = current[0];
    else current = typeof current === "object" && current !== null ? current[name] : undefined;
  }
  return current;
}
