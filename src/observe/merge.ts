import type {
  DayCount,
  DroppedFrom,
  EventCount,
  InvalidReason,
  UnknownEvent,
  UnlistedValue,
  UnseenProperties,
  WebhookObservation,
} from "./observation.js";
import { mergeSightings } from "./sightings.js";
import { mergeUndeclared } from "./undeclared.js";

/**
 * Makes one observation of several: of the same stream in parts, or of several processes.
 *
 * @param observations As `report()` returns them, or from JSON that was made of those. They are not changed.
 * @returns What one observer would have reported of all bodies, but for the parts that were dropped.
 */
export function mergeWebhookObservations(...observations: readonly WebhookObservation[]): WebhookObservation {
  const all = <Item>(of: (observation: WebhookObservation) => readonly Item[]) => observations.flatMap(of);
  return {
    bodies: observations.reduce((sum, { bodies }) => sum + bodies, 0),
    events: merged(
      all(({ events }) => events),
      ({ event }) => event,
      addCounts,
    ),
    days: merged(
      all(({ days }) => days),
      ({ day, event }) => `${day} ${event}`,
      addDays,
    ),
    undeclared: mergeUndeclared(all(({ undeclared }) => undeclared)),
    unseen: mergeUnseen(observations),
    unlisted: merged(
      all(({ unlisted }) => unlisted),
      unlistedKey,
      (a, b): UnlistedValue => ({ ...a, ...mergeSightings(a, b) }),
    ),
    unknownEvents: merged(
      all(({ unknownEvents }) => unknownEvents),
      ({ event }) => event,
      addUnknown,
    ).map((unknown) => ({ ...unknown, properties: mergeUndeclared(unknown.properties) })),
    invalid: merged(
      all(({ invalid }) => invalid),
      reasonKey,
      addBodies,
    ).sort((a, b) => b.bodies - a.bodies),
    dropped: observations.map(({ dropped }) => dropped).reduce(addDropped),
  };
}

/** Merges the items with the same key, and sorts by the key. */
function merged<Item>(items: readonly Item[], keyOf: (item: Item) => string, merge: (a: Item, b: Item) => Item): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const other = byKey.get(keyOf(item));
    byKey.set(keyOf(item), other === undefined ? item : merge(other, item));
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function addCounts(a: EventCount, b: EventCount): EventCount {
  return { event: a.event, known: a.known + b.known, unknown: a.unknown + b.unknown, invalid: a.invalid + b.invalid };
}

function addDays(a: DayCount, b: DayCount): DayCount {
  return { ...a, bodies: a.bodies + b.bodies };
}

function addBodies(a: InvalidReason, b: InvalidReason): InvalidReason {
  return { ...a, bodies: a.bodies + b.bodies };
}

function addUnknown(a: UnknownEvent, b: UnknownEvent): UnknownEvent {
  return { ...a, ...mergeSightings(a, b), properties: [...a.properties, ...b.properties] };
}

function unlistedKey({ event, path, value }: UnlistedValue): string {
  return JSON.stringify([event, path, value]);
}

function reasonKey({ event, path, keyword, expected }: InvalidReason): string {
  return JSON.stringify([event, path, keyword, expected]);
}

function addDropped(a: WebhookObservation["dropped"], b: WebhookObservation["dropped"]): WebhookObservation["dropped"] {
  return Object.fromEntries(Object.keys(a).map((list) => [list, a[list as DroppedFrom] + b[list as DroppedFrom]])) as Record<
    DroppedFrom,
    number
  >;
}

/** A property was never seen if none of the observations of its event has it, or what holds it. */
function mergeUnseen(observations: readonly WebhookObservation[]): UnseenProperties[] {
  const names = new Set(observations.flatMap(({ events }) => events.filter(({ known }) => known > 0).map(({ event }) => event)));
  return [...names]
    .sort()
    .map((event): UnseenProperties => {
      const seen = observations.filter(({ events }) => events.some((count) => count.event === event && count.known > 0));
      const lists = seen.map(({ unseen }) => unseen.find((entry) => entry.event === event)?.paths ?? []);
      const paths = [...new Set(lists.flat())].filter((path) => lists.every((list) => list.some((other) => isWithin(path, other))));
      const bodies = seen.flatMap(({ events }) => events).reduce((sum, count) => sum + (count.event === event ? count.known : 0), 0);
      return { event, bodies, paths: paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other))) };
    })
    .filter(({ paths }) => paths.length > 0);
}

function isWithin(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}/`);
}
