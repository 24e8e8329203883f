import { deliveredPointer, dotted } from "../../scripts/site/places.js";
import { isTaken, partsOf, placesOf } from "./event-fields.js";
import { fieldsOf } from "./tree.js";

/** A part of the page that can be found. */
export interface Entry {
  readonly kind: "event" | "field" | "type" | "section";
  /** Its anchor: `link.clicked`, or `link.clicked/data/link/key`. */
  readonly anchor: string;
  /** The event's name, the field's, the type's, or a heading. */
  readonly name: string;
  /** What holds it: `link.clicked › data.link`. Empty if nothing does. */
  readonly where: string;
  readonly description: string;
  /** Other names: those that a field may arrive under, the parts of an event's name, a section's id. */
  readonly aliases: readonly string[];
  /** The paths to a field in either form: `data.link.key`. */
  readonly paths: readonly string[];
  readonly type: string;
  readonly values: readonly string[];
}

const nothing = { where: "", description: "", aliases: [], paths: [], type: "", values: [] } as const;

/** Every event with every field, every type and every section, read from the page itself. */
export function indexPage(): Entry[] {
  return [
    ...[...document.querySelectorAll<HTMLElement>("article[data-event]")].flatMap(entriesOfEvent),
    ...[...document.querySelectorAll<HTMLElement>(".type-section")].map((article) => ({
      ...nothing,
      kind: "type" as const,
      anchor: article.id,
      name: article.id,
      description: textOf(article.querySelector("p")),
    })),
    ...[...document.querySelectorAll<HTMLElement>("main > section[id], #events > section[id]")].flatMap(entriesOfSection),
  ];
}

function entriesOfEvent(article: HTMLElement): Entry[] {
  const { id } = article;
  const event: Entry = {
    ...nothing,
    kind: "event",
    anchor: id,
    name: id,
    description: textOf(article.querySelector(".lead")),
    aliases: id.split("."),
  };
  const fields = article.querySelector<HTMLElement>(":scope > .fields");
  const headings = [...article.querySelectorAll<HTMLElement>(":scope > h3[id]")].map((heading) => headingEntry(heading, id));
  return [event, ...(fields === null ? [] : fieldsIn(fields, id, new Set())), ...headings];
}

/** A section under its heading, and the headings in it. Of a section that holds articles, which have entries of their own, not the text. */
function entriesOfSection(section: HTMLElement): Entry[] {
  const heading = section.querySelector("h2");
  const isText = section.querySelector("article, table.overview") === null;
  const description = textOf(isText ? section : section.querySelector(".lead")).replace(/\s+/g, " ");
  const own: Entry = { ...nothing, kind: "section", anchor: section.id, name: textOf(heading), description, aliases: [section.id] };
  return [own, ...[...section.querySelectorAll<HTMLElement>("h3[id]")].map((inner) => headingEntry(inner, textOf(heading)))];
}

function headingEntry(heading: HTMLElement, where: string): Entry {
  return { ...nothing, kind: "section", anchor: heading.id, name: textOf(heading), where };
}

function fieldsIn(list: ParentNode, parent: string, outer: ReadonlySet<string>): Entry[] {
  // The items of the list itself, and those that are folded in it.
  const items = list.querySelectorAll<HTMLElement>(":scope > li[id], :scope > .fold > details > .fields > li[id]");
  return [...items].flatMap((item) => {
    const anchor = `${parent}/${item.id.slice(item.id.lastIndexOf("/") + 1)}`;
    const entry = fieldEntry(item, anchor);
    const type = item.dataset.of;
    const added = item.querySelectorAll<HTMLElement>(":scope > details > .fields > .added");
    const more = [...added].map((each) => fieldEntry(each, each.id));
    // A type may contain itself.
    if (type !== undefined && outer.has(type)) return [entry, ...more];
    const inner = type === undefined ? item.querySelector<HTMLElement>(":scope > details > .fields") : fieldsOf(type);
    return [entry, ...more, ...(inner ? fieldsIn(inner, anchor, type === undefined ? outer : new Set([...outer, type])) : [])];
  });
}

function fieldEntry(item: HTMLElement, anchor: string): Entry {
  const row = item.querySelector(":scope > .row");
  const { root, pointer } = partsOf(anchor);
  const places = placesOf(root);
  const arrival = deliveredPointer(places, pointer);
  const outer = deliveredPointer(places, pointer.slice(0, pointer.lastIndexOf("/")));
  const others = codesIn(row, ".names").filter((alias) => !isTaken(places, `${outer}/${alias}`));
  const place = dotted(pointer.slice(0, pointer.lastIndexOf("/")));
  const name = anchor.slice(anchor.lastIndexOf("/") + 1);
  const lastOf = arrival.slice(arrival.lastIndexOf("/") + 1);
  return {
    kind: "field",
    anchor,
    name,
    where: [root, ...(place === "" ? [] : [place])].join(" › "),
    description: descriptionOf(row?.querySelector(".about") ?? null),
    aliases: [...(lastOf === name ? [] : [lastOf]), ...others],
    paths: [...new Set([dotted(pointer), dotted(arrival)])],
    type: textOf(row?.querySelector(".type") ?? null),
    values: codesIn(row, ".values"),
  };
}

function codesIn(row: Element | null, selector: string): string[] {
  return [...(row?.querySelectorAll(`${selector} code`) ?? [])].map(textOf);
}

/** A field's description, without the notes below it. */
function descriptionOf(about: Element | null): string {
  const parts = [...(about?.childNodes ?? [])].filter((node) => !(node instanceof HTMLElement && node.matches(".note")));
  return parts.map(({ textContent }) => textContent).join("");
}

function textOf(element: Element | null): string {
  return element?.textContent ?? "";
}
