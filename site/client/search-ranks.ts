import type { Entry } from "./search-index.js";
import { typosBetween } from "./typos.js";

/** What a search finds. */
export interface Found {
  /** Best first. */
  readonly entries: readonly Entry[];
  /** Whether each word stands there as it was typed; otherwise they are the nearest that there are. */
  readonly isExact: boolean;
}

/** How far one word is from an entry, by what the entry says itself and by what it lies in. */
interface Distance {
  readonly own: number;
  readonly outer: number;
}

/** The entries that have every word of a query somewhere; if there are none, those that have it with a typo or two. */
export function searchIn(entries: readonly Entry[], query: string): Found {
  const words = wordsOf(query);
  if (words.length === 0) return { entries: [], isExact: true };
  const exact = ranked(entries, words, distanceOf);
  return exact.length > 0 ? { entries: exact, isExact: true } : { entries: ranked(entries, words, nearDistanceOf), isExact: false };
}

/** The words of a query; of a pointer, the path that it stands for: `/data/tags/0/name` is `data.tags.name`. An event's name may come first. */
function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const [first = "", ...path] = word.replace(/^\/(?=[^/.]+\.)/, "").split("/");
      return [first, path.filter((name) => !/^\d+$/.test(name)).join(".")];
    })
    .filter((word) => word !== "");
}

function ranked(entries: readonly Entry[], words: readonly string[], distance: (entry: Entry, word: string) => Distance): Entry[] {
  return entries
    .map((entry, index) => {
      const distances = words.map((word) => distance(entry, word));
      return { entry, index, rank: rankOf(entry, distances) };
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ entry }) => entry);
}

/** The sum of an entry's distances from each word. Of two equal ones, an event, a type or a section is nearer than a field, and of fields the less deeply nested one. */
function rankOf(entry: Entry, distances: readonly Distance[]): number {
  // The name of an event does not stand for each of its fields.
  if (distances.every(({ own }) => own === Infinity)) return Infinity;
  const sum = distances.reduce((total, { own, outer }) => total + Math.min(own, outer), 0);
  return sum + (entry.kind === "field" ? entry.anchor.split("/").length / 10 : entry.kind === "section" ? 0.1 : 0);
}

function distanceOf(entry: Entry, word: string): Distance {
  const { name, aliases, paths, type, values, description } = entry;
  const own = Math.min(
    within(name, word, [0, 1, 2]),
    ...aliases.map((alias) => within(alias, word, [0.2, 1.2, 2.2])),
    ...paths.map((path) => within(path, word, [0, 3, 3])),
    ...values.map((value) => within(value, word, [2.5, 3.5, 3.5])),
    within(type, word, [3, 3, 4]),
    description.toLowerCase().includes(word) ? 6 : Infinity,
  );
  return { own, outer: within(outermost(entry), word, [2, 3, 3]) };
}

/** The distance of a word from a text that is it, begins with it, or has it inside. */
function within(text: string, word: string, [equal, start, inside]: readonly [number, number, number]): number {
  const own = text.toLowerCase();
  if (own === word) return equal;
  if (own.startsWith(word)) return start;
  return own.includes(word) ? inside : Infinity;
}

function nearDistanceOf(entry: Entry, word: string): Distance {
  const { own, outer } = distanceOf(entry, word);
  const typos = (text: string) => 5 + typosBetween(word, text.toLowerCase());
  const names = [entry.name, ...entry.aliases].map(typos);
  const others = [...entry.paths, ...entry.values].map((text) => typos(text) + 0.5);
  return { own: Math.min(own, ...names, ...others), outer: Math.min(outer, typos(outermost(entry))) };
}

/** The event that a field or a heading is in. */
function outermost({ where }: Entry): string {
  return where.split(" › ")[0] ?? "";
}
