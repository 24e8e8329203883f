import { fieldsOf } from "./tree.js";

/** An event or a field that can be found. */
export interface Entry {
  /** Its anchor: `link.clicked`, or `link.clicked/data/link/key`. */
  readonly anchor: string;
  readonly event: string;
  /** The event's name, or the field's. */
  readonly name: string;
  /** The parent of a field: `data.link`. Empty for an event and for fields outside `data`. */
  readonly place: string;
  readonly description: string;
}

/** Every event and every field of each, read from the page itself. */
export function indexPage(): Entry[] {
  return [...document.querySelectorAll<HTMLElement>("article[data-event]")].flatMap((article) => {
    const event = article.id;
    const description = article.querySelector(".lead")?.textContent ?? "";
    const fields = article.querySelector<HTMLElement>(":scope > .fields");
    return [
      { anchor: event, event, name: event, place: "", description },
      ...(fields === null ? [] : fieldsIn(fields, event, [], new Set())),
    ];
  });
}

function fieldsIn(list: HTMLElement, event: string, path: readonly string[], outer: ReadonlySet<string>): Entry[] {
  return [...list.children].flatMap((item) => {
    if (!(item instanceof HTMLElement)) return [];
    const name = item.id.slice(item.id.lastIndexOf("/") + 1);
    const here = [...path, name];
    const entry = {
      anchor: [event, ...here].join("/"),
      event,
      name,
      place: path.join("."),
      description: descriptionOf(item.querySelector(".about")),
    };
    const type = item.dataset.of;
    // A type may contain itself.
    if (type !== undefined && outer.has(type)) return [entry];
    const inner = type === undefined ? item.querySelector<HTMLElement>(":scope > details > .fields") : fieldsOf(type);
    return [entry, ...(inner ? fieldsIn(inner, event, here, type === undefined ? outer : new Set([...outer, type])) : [])];
  });
}

/** A field's description, without the notes below it. */
function descriptionOf(about: Element | null): string {
  const parts = [...(about?.childNodes ?? [])].filter((node) => !(node instanceof HTMLElement && node.matches(".note")));
  return parts.map(({ textContent }) => textContent).join("");
}

/** The entries that have every word of a query somewhere, best first. */
export function searchIn(entries: readonly Entry[], query: string): Entry[] {
  const words = query
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return entries
    .map((entry, index) => ({ entry, index, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ entry }) => entry);
}

/** An entry's distance from a query: the sum of its distances from each word. Of two equal ones, the less deeply nested entry is nearer. */
function rankOf(entry: Entry, words: readonly string[]): number {
  const steps = entry.anchor.toLowerCase().split("/");
  return words.reduce((sum, word) => sum + distanceOf(entry, steps, word), steps.length / 10);
}

function distanceOf({ name, place, description }: Entry, steps: readonly string[], word: string): number {
  const own = name.toLowerCase();
  if (own === word) return 0;
  if (own.startsWith(word)) return 1;
  if (own.includes(word)) return 2;
  if (steps.includes(word)) return 2;
  if (steps.some((step) => step.includes(word)) || `${place}.${name}`.toLowerCase().includes(word)) return 3;
  return description.toLowerCase().includes(word) ? 6 : Infinity;
}
