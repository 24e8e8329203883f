import { cutText } from "../../visible-text.js";

/** How many bodies of an event had each outcome. */
export interface Counts {
  known: number;
  unknown: number;
  invalid: number;
}

/** Counts by event. A body without a readable event is counted under the empty name. */
export type OutcomeCounts = Map<string, Counts>;

/** How many names are counted separately: the names in a hostile file must not fill the memory. */
const maxNames = 1000;

/** How many characters of an event's name are kept. */
export const maxNameLength = 60;

/** The name under which all further events are counted. */
const others = "(others)";

/** Counts bodies of one event and outcome. */
export function count(tally: OutcomeCounts, eventName: string | undefined, kind: keyof Counts, times = 1): void {
  const name = cutText(eventName ?? "", maxNameLength);
  const key = tally.has(name) || tally.size < maxNames ? name : others;
  const counts = tally.get(key) ?? { known: 0, unknown: 0, invalid: 0 };
  counts[kind] += times;
  tally.set(key, counts);
}

/** Adds one tally to another, which is changed. */
export function addCounts(to: OutcomeCounts, from: OutcomeCounts): void {
  for (const [name, counts] of from)
    for (const kind of ["known", "unknown", "invalid"] as const) if (counts[kind] > 0) count(to, name, kind, counts[kind]);
}

/** All counts together. */
export function totalOf(tally: OutcomeCounts): Counts {
  const total = { known: 0, unknown: 0, invalid: 0 };
  for (const counts of tally.values()) for (const kind of ["known", "unknown", "invalid"] as const) total[kind] += counts[kind];
  return total;
}
