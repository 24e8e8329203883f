import { cutText } from "../visible-text.js";
import { maxId } from "./limits.js";
import type { Sighting, Sightings } from "./observation.js";

/** A body that is being looked at. */
export interface Body {
  /** A number of its own. */
  readonly number: number;
  readonly id: string;
  readonly day: string;
}

/** Sightings that are being counted. */
export interface Tally {
  times: number;
  bodies: number;
  first: Sighting;
  last: Sighting;
  /** The number of the body that had it last. */
  lastBody: number;
}

/** A tally that has counted nothing yet. */
export function startTally({ id, day }: Body): Tally {
  const sighting = { id: cutText(id, maxId), day };
  return { times: 0, bodies: 0, first: sighting, last: sighting, lastBody: 0 };
}

/** Counts one more time that a body had it. */
export function countSighting(tally: Tally, body: Body): void {
  tally.times++;
  if (tally.lastBody === body.number) return;
  tally.lastBody = body.number;
  tally.bodies++;
  if (!isEarlier(tally.first, body)) tally.first = { id: cutText(body.id, maxId), day: body.day };
  if (isEarlier(tally.last, body)) tally.last = { id: cutText(body.id, maxId), day: body.day };
}

export function sightingsOf({ times, bodies, first, last }: Tally): Sightings {
  return { times, bodies, first, last };
}

/** What two parts of the same stream, or two streams, have seen together. */
export function mergeSightings(a: Sightings, b: Sightings): Sightings {
  return {
    times: a.times + b.times,
    bodies: a.bodies + b.bodies,
    first: isEarlier(b.first, a.first) ? b.first : a.first,
    last: isEarlier(a.last, b.last) ? b.last : a.last,
  };
}

function isEarlier(a: Sighting, b: Sighting): boolean {
  return a.day < b.day || (a.day === b.day && a.id < b.id);
}

/**
 * The UTC day of a date-time (RFC 3339), which must be one.
 *
 * @returns As `2026-11-25`. For a moment that JavaScript has no date for, such as a leap second, the day as it is written.
 */
export function dayOf(dateTime: string): string {
  if (!dateTime.endsWith("Z")) {
    const date = new Date(dateTime);
    if (!Number.isNaN(date.getTime())) return date.toISOString().replace(/T.*/, "");
  }
  return dateTime.slice(0, 10);
}
