import type { CatalogProperty } from "../../src/catalog.js";
import type { evidenceSources } from "../contract/contract.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Site } from "./site.js";

const evidenceLabels: Readonly<Record<string, string>> = {
  api: "API description",
  log: "seen in a delivery",
  docs: "other docs pages",
} satisfies Record<(typeof evidenceSources)[number], string>;

/**
 * The properties of a type as a list. A property whose type is a shared object names the object: the page's script adds the object's properties when the reader opens it.
 *
 * @param path The prefix of the properties' anchors: `link.clicked`, or `Link`.
 */
export function fieldList(type: string, path: string, site: Site): Markup {
  const properties = site.catalog.types[type]?.properties ?? [];
  return markup`<ul class=fields>${properties.map((property) => field(property, `${path}/${property.name}`, site))}</ul>`;
}

function field(property: CatalogProperty, path: string, site: Site): Markup {
  const { of } = property;
  if (of === undefined) return markup`<li id="${path}"><span class=row>${cells(property, path)}</span></li>\n`;
  const isShared = site.sharedTypes.has(of);
  const inside = isShared ? markup`<p class=see>Its fields: <a href="#${of}">${of}</a></p>` : fieldList(of, path, site);
  const open = /^[^/]+\/data$/.test(path) ? markup` open` : undefined;
  return markup`<li id="${path}"${isShared ? markup` data-of="${of}"` : undefined}><details${open}><summary><span class=row>${cells(property)}</span></summary>${inside}</details></li>\n`;
}

/** A property's name, type and description. With a path, the name is a link to the property itself. */
function cells(property: CatalogProperty, path?: string): Markup {
  const { name, description, required } = property;
  const label = path === undefined ? markup`<b>${name}</b>` : markup`<a href="#${path}">${name}</a>`;
  const optional = required ? undefined : markup` <span class=optional>optional</span>`;
  const always = property.const === undefined ? undefined : markup` Always <code>${property.const}</code>.`;
  return markup`<span class=what>${label} <span class=type>${typeOf(property)}</span>${optional}</span><span class=about>${prose(description)}${always}${notesOn(property)}</span>`;
}

function notesOn({ knownValues, deliveredAs = [], deliveredValues = [], evidence }: CatalogProperty): readonly Markup[] {
  const notes: Markup[] = [];
  if (knownValues !== undefined)
    notes.push(markup`Known values, others may come: ${listed(knownValues.map((value) => markup`<code>${value}</code>`))}.`);
  const delivered = [
    ...deliveredAs.map((name) => markup`<code>${name}</code>`),
    ...deliveredValues.map(([from, to]) => markup`<code>${JSON.stringify(from)}</code> for <code>${JSON.stringify(to)}</code>`),
  ];
  if (delivered.length > 0) notes.push(markup`May be delivered as ${listed(delivered)}.`);
  if (evidence !== undefined) notes.push(markup`Not on the event page: ${evidenceLabels[evidence] ?? evidence}.`);
  return notes.map((note) => markup`<span class=note>${note}</span>`);
}

function typeOf({ type, items, format, nullable, of }: CatalogProperty): Markup {
  const base = type === "array" ? `${of ?? items}[]` : (of ?? (type === "object" ? "map" : type));
  return markup`${base}${format === undefined ? undefined : ` ${format}`}${nullable && type !== "any" ? " or null" : undefined}`;
}

function listed(parts: readonly Markup[]): readonly Markup[] {
  return parts.map((part, index) => (index === 0 ? part : markup`, ${part}`));
}
