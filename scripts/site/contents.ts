import type { Contract } from "../contract/contract.js";
import { type Markup, markup } from "./markup.js";

/** A section of the page: its id, and what the list calls it. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** The list at the side: the sections before the events, the events by subject, and the sections after them. */
export function contents({ events }: Contract, before: readonly Section[], after: readonly Section[]): Markup {
  const groups = new Map<string, string[]>();
  for (const { name } of events) {
    const subject = name.slice(0, name.indexOf("."));
    groups.set(subject, [...(groups.get(subject) ?? []), name]);
  }
  return markup`<nav class=contents aria-label=Contents>
${sectionLinks(before)}${[...groups].map(([subject, names]) => markup`<div class=group><h2>${subject}</h2><ul>${names.map((name) => link(name, name))}</ul></div>\n`)}${sectionLinks(after)}</nav>`;
}

function sectionLinks(sections: readonly Section[]): Markup {
  return markup`<ul class="group sections">${sections.map(({ id, title }) => link(id, title))}</ul>\n`;
}

function link(id: string, text: string): Markup {
  return markup`<li><a href="#${id}">${text}</a></li>`;
}
