import { byId, create } from "./elements.js";
import { type Entry, indexPage, searchIn } from "./search-index.js";
import { reveal } from "./tree.js";

const most = 40;

/** The search box: a combobox over events and fields. */
export function startSearch(): void {
  const input = byId<HTMLInputElement>("search");
  const box = byId("results-box");
  const list = byId("results");
  const found = byId("found");
  let index: Entry[] | undefined;
  let shown: Entry[] = [];
  let active = -1;

  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) activate((active + step + shown.length) % shown.length);
    else if (event.key === "Enter" && shown.length > 0) go(Math.max(active, 0));
    else if (event.key === "Escape" && box.hidden === false) close();
    else return;
    event.preventDefault();
  });
  // Before the box loses focus, which would close the results.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option !== null) go([...list.children].indexOf(option));
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const isControl = event.ctrlKey || event.metaKey;
    const isSlash = event.key === "/" && !isTyping && !isControl;
    if (event.altKey || !(isSlash || (event.key.toLowerCase() === "k" && isControl))) return;
    event.preventDefault();
    input.focus({ preventScroll: true });
    input.select();
  });

  function update(): void {
    const all = searchIn((index ??= indexPage()), input.value);
    shown = all.slice(0, most);
    list.replaceChildren(...shown.map(optionOf));
    found.textContent =
      all.length === 0 ? "No results." : all.length > most ? `The first ${most} of ${all.length}.` : `${all.length} found.`;
    box.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!box.hidden));
    activate(all.length === 0 ? -1 : 0);
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

  function go(position: number): void {
    const entry = shown[position];
    if (entry === undefined) return;
    input.blur();
    const hash = `#${entry.anchor}`;
    if (decodeURIComponent(location.hash) === hash) reveal(entry.anchor);
    else location.hash = hash;
    focusOn(entry.anchor);
  }
}

function optionOf({ name, event, place, description }: Entry, position: number): HTMLElement {
  const where = name === event ? "event" : [event, ...(place === "" ? [] : [place])].join(" › ");
  return create(
    "li",
    { role: "option", id: `result-${position}`, "aria-selected": "false" },
    create("b", {}, name),
    create("span", { class: "where" }, where),
    create("span", { class: "about" }, description),
  );
}

/** Moves the keyboard focus to the result. */
function focusOn(anchor: string): void {
  // The change of address shows it first.
  setTimeout(() => document.getElementById(anchor)?.querySelector<HTMLElement>("summary, a")?.focus({ preventScroll: true }));
}
