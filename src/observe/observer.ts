import { cutText } from "../visible-text.js";
import type { WebhookResult } from "../webhook-result.js";
import { countReason, type ReasonTallies } from "./invalid-reasons.js";
import { maxDays, maxEvents, maxText, maxUndeclared, maxUnlisted } from "./limits.js";
import { mergeWebhookObservations } from "./merge.js";
import type { DroppedFrom, PropertyLocation, WebhookObservation } from "./observation.js";
import { type Place, placeOf, type Slot } from "./place.js";
import { countedShapeOf } from "./shapes.js";
import { type Body, countSighting, dayOf, sightingsOf, startTally, type Tally } from "./sightings.js";
import { unseenPaths } from "./unseen.js";
import { countUndeclared, type Room, undeclaredProperties, type UndeclaredTallies } from "./undeclared.js";

/** Watches the results of parsing, and says what they have that the contract does not. */
export interface WebhookObserver {
  /**
   * Counts a result. Keeps neither the result nor, unless `values` was set, any value in it other than ids, days, names of events, and values of properties that have known ones.
   *
   * @param result Of `safeParseWebhookEvent`, or of `receiveWebhookEvent`: requests that are not verified or too large are not counted. It is not changed.
   */
  add(result: WebhookResult | { readonly kind: "unverified" } | { readonly kind: "too-large" }): void;
  /** What was seen so far: a copy, which later results do not change. */
  report(): WebhookObservation;
}

/** What an observer keeps. */
export interface WebhookObserverOptions {
  /** Whether some values of undeclared properties are kept: at most 10 of each, cut to 60 characters. They may be personal data. By default, none is. */
  readonly values?: boolean;
}

/** What was seen of one event. */
interface EventTally {
  known: number;
  unknown: number;
  invalid: number;
  /** How many valid bodies there were on each day. */
  readonly days: Map<string, number>;
  /** What the contract declares of it, once a body was known. */
  place: Place | undefined;
}

/** An event that is not in the catalogue. */
interface Newcomer extends Tally {
  readonly properties: UndeclaredTallies;
}

interface ValueTally extends Tally {
  readonly location: PropertyLocation;
  readonly value: string;
}

/** The properties of every body. */
const envelope = new Set(["id", "event", "createdAt", "data"]);

/**
 * Makes an observer: give it each result, and ask it for a report now and then.
 *
 * Its memory is bounded: of each list it keeps a part, and counts the rest as dropped.
 *
 * @returns An observer that has seen nothing yet.
 */
export function createWebhookObserver({ values = false }: WebhookObserverOptions = {}): WebhookObserver {
  let bodies = 0;
  const events = new Map<string, EventTally>();
  let dayCount = 0;
  const room: Room = { left: maxUndeclared, dropped: 0 };
  const startUndeclared = (): UndeclaredTallies => ({ byPlace: new Map(), room, keepsValues: values });
  const undeclared = startUndeclared();
  const unlisted = new Map<Slot, Map<string, ValueTally>>();
  const newcomers = new Map<string, Newcomer>();
  const reasons: ReasonTallies = new Map();
  const dropped: Record<DroppedFrom, number> = { events: 0, days: 0, undeclared: 0, unlisted: 0, invalid: 0 };

  /** Counts an outcome. @returns What was seen of the event, or undefined if there is no room for one more. */
  function countOutcome(event: string, kind: "known" | "unknown" | "invalid"): EventTally | undefined {
    let tally = events.get(event);
    if (tally === undefined) {
      // Every event of the catalogue has room.
      if (kind !== "known" && events.size >= maxEvents) {
        dropped.events++;
        return undefined;
      }
      events.set(event, (tally = { known: 0, unknown: 0, invalid: 0, days: new Map(), place: undefined }));
    }
    tally[kind]++;
    return tally;
  }

  function countDay(days: Map<string, number>, day: string): void {
    const count = days.get(day) ?? 0;
    if (count > 0 || dayCount < maxDays) days.set(day, count + 1);
    else dropped.days++;
    if (count === 0) dayCount++;
  }

  function visitObject(place: Place, object: Readonly<Record<string, unknown>>, body: Body): void {
    const { watched } = countedShapeOf(place, object);
    for (let index = 0; index < watched.length; index++) {
      const { name, slot } = watched[index] as (typeof watched)[number];
      if (slot === undefined) countUndeclared(undeclared, place.location, name, object[name], body);
      else visitValue(slot, object[name], body);
    }
  }

  function visitValue(slot: Slot, value: unknown, body: Body): void {
    if (typeof value === "string") {
      if (slot.known !== undefined && value !== "" && !slot.known.has(value)) countUnlisted(slot, value, body);
    } else if (Array.isArray(value)) {
      if (slot.items === undefined) return;
      slot.items.times += value.length;
      if (!slot.items.isPlain) for (const item of value) visitValue(slot.items, item, body);
    } else if (slot.inner !== undefined && typeof value === "object" && value !== null)
      visitObject(slot.inner(), value as Readonly<Record<string, unknown>>, body);
  }

  function countUnlisted(slot: Slot, value: string, body: Body): void {
    let tallies = unlisted.get(slot);
    if (tallies === undefined) unlisted.set(slot, (tallies = new Map()));
    const shown = cutText(value, maxText);
    let tally = tallies.get(shown);
    if (tally === undefined) {
      if (tallies.size >= maxUnlisted) {
        dropped.unlisted++;
        return;
      }
      tallies.set(shown, (tally = { ...startTally(body), location: slot.location, value: shown }));
    }
    countSighting(tally, body);
  }

  function visitNewcomer(name: string, event: Readonly<Record<string, unknown>>, body: Body): void {
    let newcomer = newcomers.get(name);
    if (newcomer === undefined) newcomers.set(name, (newcomer = { ...startTally(body), properties: startUndeclared() }));
    countSighting(newcomer, body);
    const { data, ...rest } = event;
    const inside = typeof data === "object" && data !== null ? Object.entries(data) : [];
    for (const [key, value] of inside) countUndeclared(newcomer.properties, { event: name, path: "/data" }, key, value, body);
    for (const [key, value] of Object.entries(rest))
      if (!envelope.has(key)) countUndeclared(newcomer.properties, { event: name, path: "" }, key, value, body);
  }

  return {
    add(result) {
      if (result.kind === "unverified" || result.kind === "too-large") return;
      bodies++;
      if (result.kind === "invalid") {
        const event = cutText(result.error.eventName ?? "", maxText);
        countOutcome(event, "invalid");
        const [issue] = result.error.issues;
        if (issue !== undefined && !countReason(reasons, event, issue)) dropped.invalid++;
        return;
      }
      const { event } = result;
      const body: Body = { number: bodies, id: event.id, day: dayOf(event.createdAt) };
      const name = result.kind === "known" ? event.event : cutText(event.event, maxText);
      const tally = countOutcome(name, result.kind);
      if (tally === undefined) return;
      countDay(tally.days, body.day);
      const value = event as unknown as Readonly<Record<string, unknown>>;
      if (result.kind === "unknown") visitNewcomer(name, value, body);
      else visitObject((tally.place ??= placeOf(name)), value, body);
    },

    report: () =>
      mergeWebhookObservations({
        bodies,
        events: [...events].map(([event, { known, unknown, invalid }]) => ({ event, known, unknown, invalid })),
        days: [...events].flatMap(([event, { days }]) => [...days].map(([day, count]) => ({ day, event, bodies: count }))),
        undeclared: undeclaredProperties(undeclared),
        unseen: [...events].flatMap(([event, { known, place }]) =>
          place === undefined ? [] : [{ event, bodies: known, paths: unseenPaths(place) }],
        ),
        unlisted: [...unlisted.values()].flatMap((tallies) =>
          [...tallies.values()].map((tally) => ({ ...tally.location, value: tally.value, ...sightingsOf(tally) })),
        ),
        unknownEvents: [...newcomers].map(([event, newcomer]) => ({
          event,
          ...sightingsOf(newcomer),
          properties: undeclaredProperties(newcomer.properties),
        })),
        invalid: [...reasons.values()].map((reason) => ({ ...reason })),
        dropped: { ...dropped, undeclared: room.dropped },
      }),
  };
}
