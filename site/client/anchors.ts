import { documentedPointers, type Places } from "../../scripts/site/places.js";
import { partsOf, placesOf } from "./event-fields.js";
import { fill } from "./tree.js";

/** What an anchor leads to. */
export interface Place {
  /** The element itself, or the nearest around it that there is. */
  readonly element: HTMLElement | undefined;
  /** The names that lead nowhere from there. */
  readonly missing: readonly string[];
}

/**
 * Finds an event, a field, a type or a section by its anchor: `link.clicked/data/link/key`. Lists of fields on the way are filled.
 * Upper and lower case are the same. A pointer may have the indices of items, and may be that of the delivered form.
 */
export function placeOf(anchor: string): Place {
  const exact = document.getElementById(anchor);
  if (exact !== null) return { element: exact, missing: [] };
  const { root: name, pointer } = partsOf(anchor);
  const root = elementNamed(name);
  if (root === undefined) return { element: undefined, missing: [name] };
  const plain = pointer.toLowerCase();
  const lowered = Object.fromEntries(Object.entries(placesOf(root.id)).map((pair) => pair.map((each) => each.toLowerCase()))) as Places;
  const places = [plain, ...documentedPointers(lowered, plain)].map((each) => walk(root, each.split("/").slice(1)));
  const [first] = places;
  return places.find(({ missing }) => missing.length === 0) ?? (first as Place);
}

function elementNamed(name: string): HTMLElement | undefined {
  const own = document.getElementById(name);
  if (own !== null || name === "") return own ?? undefined;
  const all = document.querySelectorAll<HTMLElement>("main :is(article, section, h3)[id]");
  return [...all].find(({ id }) => id.toLowerCase() === name.toLowerCase());
}

function walk(root: HTMLElement, names: readonly string[]): Place {
  let element = root;
  for (const [index, name] of names.entries()) {
    const details = element.querySelector<HTMLDetailsElement>(":scope > details");
    if (details !== null) fill(details);
    const wanted = `${element.id}/${name}`.toLowerCase();
    const child = [...element.querySelectorAll<HTMLElement>("li[id]")].find(({ id }) => id.toLowerCase() === wanted);
    if (child !== undefined) element = child;
    // All items of an array have the same fields.
    else if (!/^(?:\d+|\*)$/.test(name)) return { element, missing: names.slice(index) };
  }
  return { element, missing: [] };
}
