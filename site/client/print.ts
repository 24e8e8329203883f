import { openAround } from "./tree.js";

/** The buttons that print one event with all its fields, and nothing else. */
export function startPrinting(): void {
  const root = document.documentElement;
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button[data-print]") : null;
    const event = button?.closest<HTMLElement>("article");
    if (!event) return;
    openAll(event);
    root.dataset.printed = event.id;
    event.classList.add("printed");
    print();
  });
  addEventListener("afterprint", () => {
    delete root.dataset.printed;
    document.querySelector(".printed")?.classList.remove("printed");
  });
}

/** Opens every field of an event: those that are opened get fields of their own. */
function openAll(event: HTMLElement): void {
  for (let closed = closedIn(event); closed.length > 0; closed = closedIn(event)) for (const item of closed) openAround(item);
}

function closedIn(event: HTMLElement): HTMLElement[] {
  const closed = event.querySelectorAll<HTMLDetailsElement>(".fields details:not([open])");
  // A type may contain itself.
  const isInside = (item: HTMLElement) => item.parentElement?.closest(`li[data-of="${item.dataset.of}"]`) !== null;
  return [...closed].flatMap(({ parentElement: item }) => (item === null || isInside(item) ? [] : [item]));
}
