import type { Contract, EventType } from "../contract/contract.js";
import type { SchemaReader } from "./api-schema.js";
import type { Described, Description } from "./description.js";
import { type Match, matchOf, plainName } from "./description-match.js";
import { placeOf } from "./schema-place.js";

const eventName = /^[a-z][a-z_]*(?:\.[a-z][a-z_]*)+$/;

/** The bodies that a description has, and the events that it names. */
export interface DescribedEvents {
  readonly matches: readonly Match[];
  /** Each event that a webhook or the `event` of a body names, with where it does. */
  readonly names: ReadonlyMap<string, string>;
}

/** Finds the bodies of webhooks in a description: what its webhooks send, and components with an `event`. */
export function describedEvents({ components, webhooks, read }: Description, contract: Contract): DescribedEvents {
  const names = new Map<string, string>();
  const matches: Match[] = [];
  for (const webhook of webhooks) {
    for (const body of bodiesIn(webhook, read)) {
      const named = contract.events.find((event) => isCalled(webhook.name, event));
      const values = eventsOf(body, read);
      const events = values.length > 0 ? values : [named?.name ?? webhook.name];
      for (const event of events) if (!names.has(event)) names.set(event, body.place);
      const known = contract.events.filter(({ name }) => events.includes(name));
      const why = values.length > 0 ? "by its `event`" : "by the webhook's name";
      matches.push(...bodyMatches(body, known, why, contract, read));
    }
  }
  for (const component of components) {
    for (const body of bodiesIn(component, read)) {
      const values = eventsOf(body, read);
      const known = contract.events.filter(({ name }) => values.includes(name));
      if (known.length === 0) continue;
      for (const event of values) if (!names.has(event)) names.set(event, body.place);
      matches.push(...bodyMatches(body, known, "by its `event`", contract, read));
    }
  }
  return { matches, names };
}

/** A body of one event is compared with it. One of several is compared with what they have in common, and its data by what that is. */
function bodyMatches(body: Described, events: readonly EventType[], why: string, contract: Contract, read: SchemaReader): Match[] {
  const { properties } = read(body.schema);
  const [event] = events;
  if (event === undefined || properties.size === 0) return [];
  const isBody = properties.has("data") || properties.has("event");
  const data = { place: isBody ? `${body.place}.data` : body.place, name: "", schema: isBody ? properties.get("data") : body.schema };
  if (events.length === 1 && isBody) return [{ described: body, place: placeOf(event), why, isAnyData: false }];
  const envelope: Match = { described: body, place: placeOf(contract.envelope), why, isAnyData: false };
  const ofData = matchOf(data, contract, read);
  return [...(isBody ? [envelope] : []), ...(ofData === undefined ? [] : [ofData])];
}

/** A schema itself, or its alternatives if it is one body or another. Alternatives that are components are found as such. */
function bodiesIn(described: Described, read: SchemaReader): readonly Described[] {
  const { alternatives } = read(described.schema);
  const bodies = alternatives.map((schema, index) => ({ place: `${described.place}.${index}`, name: described.name, schema }));
  return bodies.some((body) => eventsOf(body, read).length > 0) ? bodies : [described];
}

/** The events that the `event` of a body may name. */
function eventsOf({ schema }: Described, read: SchemaReader): readonly string[] {
  const { values = [] } = read(read(schema).properties.get("event"));
  return values.filter((value): value is string => typeof value === "string" && eventName.test(value));
}

function isCalled(name: string, event: EventType): boolean {
  return plainName(name).replace(/(?:event|payload)$/, "") === plainName(event.name);
}
