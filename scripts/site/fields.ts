import type { CatalogProperty } from "../../src/catalog.js";
import type { EventForms } from "./event-forms.js";
import { addedRow, cells, type FieldPlace } from "./field-row.js";
import { type Markup, markup } from "./markup.js";
import { nestedNames } from "./nested-names.js";
import { deliveredPointer } from "./places.js";
import type { Site } from "./site.js";

/** What a list of fields is printed from. Without forms it is the list of a shared type, whose fields have no place in a body. */
interface Listing {
  readonly site: Site;
  readonly root: string;
  readonly forms: EventForms | undefined;
}

/**
 * The properties of a type as a list. A property whose type is a shared object names the object: the page's script adds the object's properties when the reader opens it.
 * What only the API description has is folded, unless there is nothing else.
 *
 * @param root The beginning of the properties' anchors: `link.clicked`, or `Link`.
 */
export function fieldList(type: string, root: string, site: Site, forms?: EventForms): Markup {
  return listOf(type, root, { site, root, forms });
}

function listOf(type: string, path: string, listing: Listing): Markup {
  const { site } = listing;
  const properties = site.catalog.types[type]?.properties ?? [];
  const isExtra = ({ evidence }: CatalogProperty) => evidence === "api";
  const extra = properties.every(isExtra) ? [] : properties.filter(isExtra);
  const rows = (some: readonly CatalogProperty[], isFolded: boolean) =>
    some.map((property) => field(property, type, `${path}/${property.name}`, isFolded, listing));
  return markup`<ul class=fields>${rows(
    properties.filter((property) => !extra.includes(property)),
    false,
  )}${
    extra.length === 0
      ? undefined
      : markup`<li class=fold><details><summary>${extra.length} more from CodeQR’s API description</summary><ul class=fields>${rows(extra, true)}</ul></details></li>`
  }</ul>`;
}

function field(property: CatalogProperty, type: string, path: string, isFolded: boolean, listing: Listing): Markup {
  const { of, name } = property;
  const { site, root, forms } = listing;
  const pointer = path.slice(root.length);
  const arrival = forms === undefined ? undefined : deliveredPointer(forms.places, pointer);
  const place: FieldPlace = {
    path,
    isFolded,
    arrivesAt: arrival === pointer ? undefined : arrival,
    example: site.exampleValues.get(type)?.get(name),
  };
  const row = markup`<div class=row>${cells(property, place, site)}</div>`;
  if (of === undefined) return markup`<li id="${path}">${row}</li>\n`;
  const list = property.type === "array" ? markup` data-list` : undefined;
  const isShared = site.sharedTypes.has(of);
  const open = /^[^/]+\/data$/.test(path) ? markup` open` : undefined;
  const inside = isShared
    ? markup`<div class=see>Its fields: <a href="#${of}">${of}</a><noscript>${nestedNames(of, path, site)}</noscript></div>`
    : listOf(of, path, listing);
  const count = site.catalog.types[of]?.properties.length ?? 0;
  return markup`<li id="${path}"${isShared ? markup` data-of="${of}"` : undefined}${list}>${row}<details${open}><summary>${count} fields<span class=visually-hidden> of ${name}</span></summary>${addedTo(pointer, listing)}${inside}</details></li>\n`;
}

/** What a delivered body has in a value beyond the contract. */
function addedTo(pointer: string, { forms, root }: Listing): Markup | undefined {
  const added = (forms?.undeclared ?? []).filter(({ documented }) => documented.slice(0, documented.lastIndexOf("/")) === pointer);
  return added.length === 0
    ? undefined
    : markup`<ul class=fields>${added.map((each) => markup`<li id="${root + each.documented}" class=added><div class=row>${addedRow(each, root)}</div></li>\n`)}</ul>`;
}
