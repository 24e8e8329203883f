import { placeOf } from "./anchors.js";
import { create, say } from "./elements.js";
import { isDelivered, partsOf, pathsTo } from "./event-fields.js";
import { keepPosition, positionIn } from "./position.js";
import { showPath } from "./field-path.js";
import { layOutAll } from "./later-layout.js";
import { openAround } from "./tree.js";

const title = document.title;

/** Shows what the address leads to, and where the reader comes back to, the very position. */
export function startNavigation(): void {
  keepPosition();
  let shown = location.href;
  addEventListener("popstate", ({ state }) => {
    shown = location.href;
    arrive(positionIn(state));
  });
  // Not every browser reports a link within the page as above.
  addEventListener("hashchange", () => {
    if (location.href !== shown) arrive(undefined);
    shown = location.href;
  });
  // A second click on a link to the current place does not change the address, but should still lead there.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null && link.hash === location.hash) arrive(undefined);
  });
  const top = positionIn(history.state);
  arrive(top);
  // By then the browser itself has gone where the address leads.
  if (top !== undefined) addEventListener("load", () => setTimeout(() => scrollTo({ top, behavior: "instant" })));
}

/** @param top Where the window stood when the reader left; undefined if they were not here before. */
function arrive(top: number | undefined): void {
  for (const old of document.querySelectorAll(".target")) old.classList.remove("target");
  for (const old of document.querySelectorAll(".missing")) old.remove();
  const anchor = decoded(location.hash.slice(1));
  if (anchor !== "" || top !== undefined) layOutAll();
  const { element, missing } = anchor === "" ? { element: undefined, missing: [] } : placeOf(anchor);
  document.title = element === undefined ? title : `${nameOf(element)} · ${title}`;
  if (element !== undefined) {
    openAround(element);
    element.classList.add("target");
  }
  showPath();
  if (missing.length > 0) explain(element, missing);
  if (top !== undefined) scrollTo({ top, behavior: "instant" });
  else (element ?? (missing.length > 0 ? document.querySelector("main") : null))?.scrollIntoView();
}

/** Says that an anchor leads only as far as here. */
function explain(element: HTMLElement | undefined, missing: readonly string[]): void {
  const name = missing.join("/");
  const text =
    element === undefined
      ? `Nothing on this page is called “${name}”.`
      : `There is no “${name}” in ${nameOf(element)}. This is the nearest that there is.`;
  (element ?? document.querySelector("main"))?.prepend(create("p", { class: "missing" }, text));
  say(text);
}

/** What a place is called: `sale.created: data.sale.amount`. */
function nameOf(element: HTMLElement): string {
  if (!element.matches("li[id]")) {
    const heading = element.matches("h2, h3") ? element : element.querySelector("h2, h3");
    const outer = element.matches("h3") ? element.closest("article[data-event]") : null;
    return [outer?.id, heading?.textContent ?? element.id].filter((part) => part !== undefined).join(": ");
  }
  const { root } = partsOf(element.id);
  const { documented, delivered } = pathsTo(element);
  const isEvent = document.getElementById(root)?.matches("[data-event]") ?? false;
  return isEvent ? `${root}: ${isDelivered() ? delivered : documented}` : `${root}.${documented}`;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    // An anchor with a stray % is not one of ours.
    return anchor;
  }
}
