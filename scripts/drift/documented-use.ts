import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { itemsAt, placeOf, propertyAt, type SchemaPlace, shapeAt } from "./schema-place.js";

/** What the samples of the event page show of each place of the contract, by `file#pointer`. */
export interface DocumentedUse {
  /** Events that the page has a sample of. */
  readonly events: ReadonlySet<string>;
  /** Objects of which every sample has the property. */
  readonly always: ReadonlySet<string>;
  /** Places that are null in a sample. */
  readonly null: ReadonlySet<string>;
}

/** `file#pointer` of a place. */
export function keyOf({ file, pointer }: Omit<SchemaPlace, "schema">): string {
  return `${file}#${pointer}`;
}

/** Calls `onValue` with each declared value in a body in its documented form. */
export function visitBody(
  body: unknown,
  place: SchemaPlace,
  contract: Contract,
  onValue: (value: unknown, place: SchemaPlace, shape: SchemaPlace) => void,
): void {
  const shape = shapeAt(place, contract);
  onValue(body, place, shape);
  const items = itemsAt(shape);
  if (Array.isArray(body)) {
    if (items !== undefined) for (const item of body) visitBody(item, items, contract, onValue);
  } else if (typeof body === "object" && body !== null) {
    for (const [name, value] of Object.entries(body)) {
      const { schema, ...at } = propertyAt(shape, name);
      if (schema !== undefined) visitBody(value, { ...at, schema }, contract, onValue);
    }
  }
}

/** What the documented examples show. */
export function documentedUse(examples: readonly Pick<Example, "kind" | "event" | "body">[], contract: Contract): DocumentedUse {
  const events = new Set<string>();
  const objects = new Map<string, number>();
  const properties = new Map<string, { count: number; object: string }>();
  const nulls = new Set<string>();
  const count = (value: unknown, place: SchemaPlace, shape: SchemaPlace): void => {
    if (value === null) nulls.add(keyOf(place)).add(keyOf(shape));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const object = keyOf(shape);
    objects.set(object, (objects.get(object) ?? 0) + 1);
    for (const name of Object.keys(value)) {
      const property = keyOf(propertyAt(shape, name));
      properties.set(property, { count: (properties.get(property)?.count ?? 0) + 1, object });
    }
  };
  for (const { kind, event: name, body } of examples) {
    const event = contract.events.find((candidate) => candidate.name === name);
    if (kind !== "documented" || event === undefined) continue;
    events.add(event.name);
    visitBody(body, placeOf(event), contract, count);
  }
  const always = [...properties].filter(([, { count, object }]) => count === objects.get(object));
  return { events, always: new Set(always.map(([place]) => place)), null: nulls };
}
