/** Opens the trees of fields: a field of a shared type gets its own fields when it is opened. */
export function startTree(): void {
  document.addEventListener("toggle", ({ target }) => target instanceof HTMLDetailsElement && target.open && fill(target), true);
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details[open]")) fill(details);
  addEventListener("hashchange", revealHash);
  // A second click on a link to the current place does not change the address, but should still lead there.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null && link.hash === location.hash) revealHash();
  });
  revealHash();
}

/** Shows an event, a field or a type, by its anchor: `link.clicked/data/link/key`. */
export function reveal(anchor: string): void {
  const element = find(anchor);
  if (element === undefined) return;
  const own = element.querySelector<HTMLDetailsElement>(":scope > details");
  if (own !== null) own.open = true;
  for (let outer = element.closest("details"); outer !== null; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
  for (const old of document.querySelectorAll(".target")) old.classList.remove("target");
  element.classList.add("target");
  element.scrollIntoView();
}

function revealHash(): void {
  let anchor = location.hash.slice(1);
  try {
    anchor = decodeURIComponent(anchor);
  } catch {
    // An anchor with a stray % is not one of ours.
  }
  if (anchor !== "") reveal(anchor);
}

/** The element with this anchor, which may have to be created first: the lists above it are filled on the way. */
function find(anchor: string): HTMLElement | undefined {
  const [root = "", ...names] = anchor.split("/");
  let element = document.getElementById(root);
  for (const [index] of names.entries()) {
    const details = element?.querySelector<HTMLDetailsElement>(":scope > details");
    if (details) fill(details);
    element = document.getElementById([root, ...names.slice(0, index + 1)].join("/"));
  }
  return element ?? undefined;
}

/** Replaces the link to a shared type with the type's fields. */
function fill(details: HTMLDetailsElement): void {
  const place = details.querySelector(":scope > .see");
  const item = details.closest<HTMLElement>("li[data-of]");
  const fields = fieldsOf(item?.dataset.of);
  if (place === null || item === null || fields === undefined) return;
  const copy = fields.cloneNode(true) as HTMLElement;
  const renamed = (anchor: string) => item.id + anchor.slice(anchor.indexOf("/"));
  for (const field of copy.querySelectorAll("li")) field.id = renamed(field.id);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>(".what > a")) link.hash = renamed(decodeURIComponent(link.hash.slice(1)));
  for (const inner of copy.querySelectorAll("details")) inner.open = false;
  for (const marked of copy.querySelectorAll(".target")) marked.classList.remove("target");
  place.replaceWith(copy);
}

/** The printed list of a shared type's fields. */
export function fieldsOf(type: string | undefined): HTMLElement | undefined {
  return document.getElementById(type ?? "")?.querySelector<HTMLElement>(":scope > .fields") ?? undefined;
}
