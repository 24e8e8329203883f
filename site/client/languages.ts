import * as address from "./address.js";
import { create } from "./elements.js";
import { remember, remembered } from "./memory.js";

/** Puts the code of each event into tabs, one for each language. Choosing one chooses it for all events. */
export function startLanguages(): void {
  const groups = [...document.querySelectorAll<HTMLElement>(".languages")].map(tabsOf);
  const select = (language: string) => {
    for (const group of groups) {
      const chosen = group.find((tab) => tab.textContent === language) ?? group[0];
      for (const tab of group) {
        const isChosen = tab === chosen;
        tab.setAttribute("aria-selected", String(isChosen));
        tab.tabIndex = isChosen ? 0 : -1;
        const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
        if (panel !== null) panel.hidden = !isChosen;
      }
    }
  };
  for (const group of groups) {
    for (const [index, tab] of group.entries()) {
      const choose = (chosen: HTMLButtonElement) => {
        // The tabs stay where they are, however much longer the code of the events above gets.
        const before = chosen.getBoundingClientRect().top;
        select(chosen.textContent ?? "");
        remember("language", chosen.textContent ?? "");
        address.choose("language", chosen.textContent ?? "");
        scrollBy({ top: chosen.getBoundingClientRect().top - before, behavior: "instant" });
        chosen.focus({ preventScroll: true });
      };
      tab.addEventListener("click", () => choose(tab));
      tab.addEventListener("keydown", (event) => {
        const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
        const next = to === undefined ? undefined : group.at(to % group.length);
        if (next === undefined) return;
        event.preventDefault();
        choose(next);
      });
    }
  }
  select(address.chosen("language") ?? remembered("language") ?? "");
}

function tabsOf(container: HTMLElement): HTMLButtonElement[] {
  const panels = [...container.querySelectorAll<HTMLElement>(".language")];
  const event = container.closest("[id]")?.id ?? "";
  const tabs = panels.map((panel) => {
    const language = panel.dataset.language ?? "";
    panel.id = `panel:${language}:${event}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `tab:${language}:${event}`);
    return create("button", { type: "button", role: "tab", id: `tab:${language}:${event}`, "aria-controls": panel.id }, language);
  });
  container.prepend(create("div", { role: "tablist", "aria-label": `Language of the code for ${event}` }, ...tabs));
  container.classList.add("tabbed");
  return tabs;
}
