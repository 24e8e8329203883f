import type { CatalogProperty } from "../../src/catalog.js";
import type { evidenceSources } from "../contract/contract.js";
import type { Json } from "../payloads/examples.js";
import type { Pointers } from "./differences.js";
import { shortJson } from "./example-values.js";
import { type Markup, markup, prose } from "./markup.js";
import { dotted } from "./places.js";
import type { Site } from "./site.js";

const evidenceLabels: Readonly<Record<string, string>> = {
  api: "API description",
  log: "seen in a delivery",
  docs: "other docs pages",
} satisfies Record<(typeof evidenceSources)[number], string>;

/** A field's own place on the page, and in a body. */
export interface FieldPlace {
  /** Its anchor: `link.clicked/data/link`. */
  readonly path: string;
  /** Whether it stands below the heading that names its source. */
  readonly isFolded: boolean;
  /** The pointer to it as it is delivered, if that is another. */
  readonly arrivesAt: string | undefined;
  readonly example: Json | undefined;
}

/** A property's name, type and example, and its description. */
export function cells(property: CatalogProperty, { path, isFolded, arrivesAt, example }: FieldPlace, site: Site): Markup {
  const { name, description, required } = property;
  const always = property.const === undefined ? undefined : markup` Always <code>${property.const}</code>.`;
  const value = property.of === undefined && property.const === undefined ? exampleOf(example) : undefined;
  const arrival =
    arrivesAt === undefined ? undefined : markup`<span class="note arrival own">Arrives as <code>${dotted(arrivesAt)}</code></span>`;
  return markup`<div class=what><a class=name href="#${path}">${name}</a> ${typeOf(property, site)} <span class=${required ? "required" : "optional"}>${required ? "required" : "optional"}</span>${value}</div><div class=about>${prose(description)}${always}${arrival}${notesOn(property, isFolded, arrivesAt !== undefined)}</div>`;
}

/** The row of a property that only a delivered body has. */
export function addedRow({ documented, delivered, value }: Pointers & { readonly value: Json | undefined }, root: string): Markup {
  const name = documented.slice(documented.lastIndexOf("/") + 1);
  return markup`<div class=what><a class=name href="#${root + documented}">${name}</a> <span class=type>${value === null ? "null" : Array.isArray(value) ? "array" : typeof value}</span> <span class=optional>only in deliveries</span>${exampleOf(value)}</div><div class=about>CodeQR does not document it.<span class="note arrival own">Arrives as <code>${dotted(delivered)}</code></span></div>`;
}

function exampleOf(value: Json | undefined): Markup | undefined {
  return value === undefined ? undefined : markup`<span class=eg>e.g. <code>${shortJson(value)}</code></span>`;
}

function notesOn(
  { knownValues, deliveredAs = [], deliveredValues = [], evidence }: CatalogProperty,
  isFolded: boolean,
  isArrivalSaid: boolean,
): readonly Markup[] {
  const notes: Markup[] = [];
  if (knownValues !== undefined)
    notes.push(
      markup`<span class="note values">Known values, others may come: ${listed(knownValues.map((value) => markup`<code>${value}</code>`))}.</span>`,
    );
  const values = deliveredValues.map(([from, to]) => markup`<code>${JSON.stringify(from)}</code> for <code>${JSON.stringify(to)}</code>`);
  const names = deliveredAs.map((name) => markup`<code>${name}</code>`);
  // Where the row says where the field arrives, its only other name need not be said again.
  if (names.length > (isArrivalSaid ? 1 : 0))
    notes.push(markup`<span class="note names${names.length === 1 ? " alias" : ""}">May be delivered as ${listed(names)}.</span>`);
  if (values.length > 0) notes.push(markup`<span class=note>May be delivered as ${listed(values)}.</span>`);
  if (evidence !== undefined && !isFolded)
    notes.push(markup`<span class=note>Not on the event page: ${evidenceLabels[evidence] ?? evidence}.</span>`);
  return notes;
}

function typeOf({ type, items, format, nullable, of }: CatalogProperty, { sharedTypes }: Site): Markup {
  const suffix = `${type === "array" ? "[]" : ""}${format === undefined ? "" : ` ${format}`}${nullable && type !== "any" ? " or null" : ""}`;
  if (of !== undefined && sharedTypes.has(of)) return markup`<span class=type><a href="#${of}">${of}</a>${suffix}</span>`;
  const base = type === "array" ? (of ?? items) : (of ?? (type === "object" ? "map" : type));
  return markup`<span class=type>${base}${suffix}</span>`;
}

function listed(parts: readonly Markup[]): readonly Markup[] {
  return parts.map((part, index) => (index === 0 ? part : markup`, ${part}`));
}
