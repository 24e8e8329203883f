import { byId, create } from "./elements.js";
import { type Entry, indexPage } from "./search-index.js";
import { type Found, searchIn } from "./search-ranks.js";

const most = 40;

/** The search box: a combobox over events, fields, types and sections. Its results are links. */
export function startSearch(): void {
  const input = byId<HTMLInputElement>("search");
  const box = byId("results-box");
  const list = byId("results");
  const note = byId("found");
  let index: Entry[] | undefined;
  let active = -1;

  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = list.children.length;
    if (step !== undefined && count > 0) activate((active + step + count) % count);
    else if (event.key === "Enter" && count > 0) (list.children[Math.max(active, 0)] as HTMLElement).click();
    else if (event.key === "Escape" && box.hidden === false) close();
    else return;
    event.preventDefault();
  });
  // Before the box loses focus, which would close the results.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a") : null;
    // With one of these, the browser opens the link in a tab or a window of its own.
    if (option === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    input.blur();
    focusOn(decodeURIComponent(option.hash.slice(1)));
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input:not([type=radio]), textarea, select");
    const isControl = event.ctrlKey || event.metaKey;
    const isSlash = event.key === "/" && !isTyping && !isControl;
    if (event.altKey || !(isSlash || (event.key.toLowerCase() === "k" && isControl))) return;
    event.preventDefault();
    input.focus({ preventScroll: true });
    input.select();
  });

  function update(): void {
    const query = input.value.trim();
    const found = searchIn((index ??= indexPage()), query);
    list.replaceChildren(...found.entries.slice(0, most).map(optionOf));
    note.textContent = summaryOf(found, query);
    box.hidden = query === "";
    input.setAttribute("aria-expanded", String(!box.hidden));
    activate(found.entries.length === 0 ? -1 : 0);
  }

  function activate(next: number): void {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = next;
    const option = list.children[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", option.id);
  }

  function close(): void {
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}

function summaryOf({ entries, isExact }: Found, query: string): string {
  const { length } = entries;
  if (length === 0) return `No event or field matches "${query.length > 40 ? `${query.slice(0, 40)}…` : query}".`;
  const count = length > most ? `The first ${most} of ${length}.` : `${length} found.`;
  return isExact ? count : `Nothing is spelled "${query}". Perhaps you mean one of these. ${count}`;
}

function optionOf({ kind, anchor, name, where, description, aliases }: Entry, position: number): HTMLElement {
  const [alias] = aliases;
  return create(
    "a",
    { role: "option", id: `result-${position}`, href: `#${anchor}`, tabindex: "-1", "aria-selected": "false" },
    create("b", {}, name),
    create("span", { class: "where" }, where === "" ? kind : where),
    create("span", { class: "about" }, ...(kind === "field" && alias !== undefined ? [`Also ${alias}. `] : []), description),
  );
}

/** Moves the keyboard focus to the result. */
function focusOn(anchor: string): void {
  // The change of address shows it first.
  setTimeout(() => document.getElementById(anchor)?.querySelector<HTMLElement>("a, summary, textarea")?.focus({ preventScroll: true }));
}
