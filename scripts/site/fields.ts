import type { CatalogProperty } from "../../src/catalog.js";
import type { evidences } from "../contract/contract.js";
import { type Markup, markup, prose } from "./markup.js";
import type { Site } from "./site.js";

const evidenceLabels: Readonly<Record<string, string>> = {
  api: "API description",
  log: "seen in a delivery",
  docs: "other docs pages",
} satisfies Record<(typeof evidences)[number], string>;

/**
 * The properties of a type as a list. What is of the type of a shared object names it: the page's script puts its properties there when the reader opens it.
 *
 * @param path What the anchors of the properties begin with: `link.clicked`, or `Link`.
 */
export function fieldList(type: string, path: string, site: Site): Markup {
  const properties = site.catalog.types[type]?.properties ?? [];
  return markup`<ul class=fields>${properties.map((property) => field(property, `${path}/${property.name}`, site))}</ul>`;
}

function field(property: CatalogProperty, path: string, site: Site): Markup {
  const { of } = property;
  if (of === undefined) return markup`<li id="${path}"><div class=row>${cells(property, path)}</div></li>\n`;
  const isShared = site.sharedTypes.has(of);
  const inside = isShared ? markup`<p class=see>Its fields: <a href="#${of}">${of}</a></p>` : fieldList(of, path, site);
  const open = path.endsWith("/data") ? markup` open` : undefined;
  return markup`<li id="${path}"${isShared ? markup` data-of="${of}"` : undefined}><details${open}><summary><div class=row>${cells(property)}</div></summary>${inside}</details></li>\n`;
}

/** What a property is, and what is said of it. With a path, the name is a link to the property itself. */
function cells(property: CatalogProperty, path?: string): Markup {
  const { name, description, required, evidence, deliveredAs, deliveredValues, knownValues } = property;
  const label = path === undefined ? markup`<b>${name}</b>` : markup`<a href="#${path}">${name}</a>`;
  return markup`<div class=what>${label} <span class=type>${typeOf(property)}</span>${
    required ? undefined : markup` <span class=optional>optional</span>`
  }</div><div class=about>${prose(description)}${
    property.const === undefined ? undefined : markup` Always <code>${property.const}</code>.`
  }${
    knownValues === undefined
      ? undefined
      : markup`<p class=note>Known values, others may come: ${knownValues.map((value) => markup`<code>${value}</code> `)}</p>`
  }${
    deliveredAs === undefined && deliveredValues === undefined
      ? undefined
      : markup`<p class=note>May be delivered as ${deliveredAs === undefined ? undefined : markup`<code>${deliveredAs}</code>`}${listed(
          (deliveredValues ?? []).map(([from, to]) => markup`<code>${JSON.stringify(from)}</code> for <code>${JSON.stringify(to)}</code>`),
        )}.</p>`
  }${evidence === undefined ? undefined : markup`<p class=note>Not on the event page: ${evidenceLabels[evidence] ?? evidence}.</p>`}</div>`;
}

function typeOf({ type, items, format, nullable, of }: CatalogProperty): Markup {
  const base = type === "array" ? `${of ?? items}[]` : (of ?? (type === "object" ? "map" : type));
  return markup`${base}${format === undefined ? undefined : ` ${format}`}${nullable && type !== "any" ? " or null" : undefined}`;
}

function listed(parts: readonly Markup[]): readonly Markup[] {
  return parts.map((part, index) => (index === 0 ? part : markup`, ${part}`));
}
