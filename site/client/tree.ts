import { showForm } from "./form.js";

/** Opens the trees of fields: a field of a shared type gets its own fields when it is opened; where it is open from the start, in a later task. */
export function startTree(): void {
  document.addEventListener("toggle", ({ target }) => target instanceof HTMLDetailsElement && target.open && fill(target), true);
  // None of these is on the first screen, which a slow phone should show and scroll first.
  setTimeout(() => document.querySelectorAll<HTMLDetailsElement>("details[open]").forEach(fill));
}

/** Opens everything around an element, and the fields of its own. */
export function openAround(element: HTMLElement): void {
  const own = element.querySelector<HTMLDetailsElement>(":scope > details");
  if (own !== null) {
    own.open = true;
    fill(own);
  }
  for (let outer = element.closest("details"); outer !== null; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
}

/** Replaces the link to a shared type with the type's fields. */
export function fill(details: HTMLDetailsElement): void {
  const place = details.querySelector(":scope > .see");
  const item = details.closest<HTMLElement>("li[data-of]");
  const fields = fieldsOf(item?.dataset.of);
  if (place === null || item === null || fields === undefined) return;
  const copy = fields.cloneNode(true) as HTMLElement;
  const renamed = (anchor: string) => item.id + anchor.slice(anchor.indexOf("/"));
  for (const field of copy.querySelectorAll<HTMLElement>("li[id]")) field.id = renamed(field.id);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>("a.name")) link.hash = renamed(decodeURIComponent(link.hash.slice(1)));
  for (const inner of copy.querySelectorAll("details")) inner.open = false;
  for (const marked of copy.querySelectorAll(".target")) marked.classList.remove("target");
  for (const added of copy.querySelectorAll(".path, .missing")) added.remove();
  place.replaceWith(copy);
  showForm(item);
}

/** The printed list of a shared type's fields. */
export function fieldsOf(type: string | undefined): HTMLElement | undefined {
  return document.getElementById(type ?? "")?.querySelector<HTMLElement>(":scope > .fields") ?? undefined;
}
