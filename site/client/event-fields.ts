import { deliveredPointer, dotted, type Places } from "../../scripts/site/places.js";

const known = new Map<string, Places>();

/** Where the values of an event arrive; empty if that is no event, or one that arrives as it is documented. */
export function placesOf(event: string): Places {
  const found = known.get(event) ?? (JSON.parse(document.getElementById(event)?.dataset.places ?? "{}") as Places);
  known.set(event, found);
  return found;
}

/** Whether a field of the event is known to arrive at this pointer, because of the event's own example. */
export function isTaken(places: Places, pointer: string): boolean {
  return Object.values(places).includes(pointer);
}

/** Whether the reader chose to see bodies as they arrive. */
export function isDelivered(): boolean {
  return document.documentElement.dataset.form === "delivered";
}

/** The event, or the type, that an anchor begins with, and the pointer that follows: `/data/link/key`. */
export function partsOf(anchor: string): { readonly root: string; readonly pointer: string } {
  const end = anchor.indexOf("/");
  return end === -1 ? { root: anchor, pointer: "" } : { root: anchor.slice(0, end), pointer: anchor.slice(end) };
}

/** The path to a field in each form: `data.link.tags[].name`. */
export function pathsTo(item: HTMLElement): { readonly documented: string; readonly delivered: string } {
  const { root, pointer } = partsOf(item.id);
  const starred = withStars(item, pointer);
  return { documented: dotted(starred), delivered: dotted(deliveredPointer(placesOf(root), starred)) };
}

/** The pointer to a field, with `*` for the items of the arrays around it. */
function withStars(item: HTMLElement, pointer: string): string {
  let outer = item.parentElement?.closest<HTMLElement>("li[id]");
  let starred = pointer;
  for (; outer; outer = outer.parentElement?.closest<HTMLElement>("li[id]")) {
    const { length } = partsOf(outer.id).pointer;
    if (outer.dataset.list !== undefined) starred = `${starred.slice(0, length)}/*${starred.slice(length)}`;
  }
  return starred;
}
