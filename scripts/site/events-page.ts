import type { Catalog, CatalogEvent, CatalogProperty } from "../../src/catalog.js";
import { type Contract, type EventType, type evidenceSources } from "../contract/contract.js";
import { responses, scopeLabels, signatureHeader } from "../contract/delivery.js";
import { firstSentence } from "../contract/first-sentence.js";
import { repositoryUrl } from "./repository-url.js";

const examplesUrl = `${repositoryUrl}examples/`;

const evidenceLabels: Readonly<Record<(typeof evidenceSources)[number], string>> = {
  api: "CodeQR's API description",
  log: "a delivered body",
  docs: "other pages of CodeQR's docs",
};

/**
 * Every event and every field on one page of Markdown, for people and for language models: `docs/events.md`, and `llms.txt` beside the event catalogue.
 *
 * Every link in it is absolute or leads to the page itself, so it works anywhere.
 */
export function eventsPage(contract: Contract, catalog: Catalog): string {
  const shared = new Set(contract.objects.map(({ title }) => title));
  const sections = contract.events.map((event) => {
    const shown = catalog.events.find(({ name }) => name === event.name) as CatalogEvent;
    return eventSection(event, shown, catalog, shared);
  });
  return `# CodeQR webhook events

> The ${contract.events.length} events that [CodeQR](https://codeqr.io) sends to webhooks, and every field of them, in the documented form: the form of CodeQR's event page.

<!-- Generated from schemas/ by npm run generate. Do not edit. -->

Each event is an HTTP POST of JSON with the same envelope:

${envelopeFields(catalog, shared)}
What holds for all of them:

- New events and new fields come without notice: accept what is not listed here.
- A field is always there unless it is marked "optional". It is never null unless "or null" follows its type.
- Some bodies are delivered in another form than the one listed here. Where that is known, the field or the event says so.
- The header \`${signatureHeader.name}\` signs the body. ${signatureHeader.description}
- ${responses.success} ${responses.failure}

## Events

${catalog.events.map(indexLine).join("")}
${sections.join("\n")}
## Objects

What several events share.

${contract.objects.map(({ title }) => objectSection(title, catalog, shared)).join("\n")}`;
}

/** The properties that every event has, except its data. */
function envelopeFields(catalog: Catalog, shared: ReadonlySet<string>): string {
  const properties = catalog.types[catalog.events[0]?.type ?? ""]?.properties ?? [];
  return properties
    .filter(({ name }) => name !== "data")
    .map(({ const: _, ...property }) => field(property, "", catalog, shared))
    .concat("- `data`: what the event is about.\n")
    .join("");
}

function indexLine({ name, description, scope }: CatalogEvent): string {
  return `- [\`${name}\`](#${anchorOf(name)}): ${firstSentence(description)}. Sent to webhooks of ${scopeLabels[scope as keyof typeof scopeLabels]}.\n`;
}

function eventSection(event: EventType, shown: CatalogEvent, catalog: Catalog, shared: ReadonlySet<string>): string {
  const properties = catalog.types[shown.type]?.properties ?? [];
  const data = properties.filter(({ name }) => name === "data");
  return `### ${event.name}

${shown.description} Sent to webhooks of ${scopeLabels[event.scope]}.

Type \`${shown.type}\`; [schema](${catalog.baseUrl}${shown.schema}); examples: ${shown.examples.map((name) => `[${name}](${examplesUrl}${name}.json)`).join(", ")}.

${deliveredAt(event)}${data.map((property) => field(property, "", catalog, shared)).join("")}`;
}

/** Where a value of the event may be delivered, in words. */
function deliveredAt({ schema }: EventType): string {
  const places = Object.entries((schema["x-delivered-at"] ?? {}) as Readonly<Record<string, string>>);
  const dotted = (pointer: string) => `\`${pointer.slice(1).replaceAll("/", ".")}\``;
  return places.map(([documented, delivered]) => `May be delivered with ${dotted(documented)} at ${dotted(delivered)}.\n\n`).join("");
}

function objectSection(title: string, catalog: Catalog, shared: ReadonlySet<string>): string {
  return `### ${title}

${catalog.types[title]?.description ?? ""}

${fields(title, "", catalog, shared)}`;
}

/** The properties of a type, one per line; those of a type that no other event has are listed with the property that holds it. */
function fields(type: string, prefix: string, catalog: Catalog, shared: ReadonlySet<string>): string {
  return (catalog.types[type]?.properties ?? []).map((property) => field(property, prefix, catalog, shared)).join("");
}

function field(property: CatalogProperty, prefix: string, catalog: Catalog, shared: ReadonlySet<string>): string {
  const path = `${prefix}${property.name}`;
  const { of, required, description } = property;
  const inside = of === undefined || shared.has(of) ? "" : fields(of, `${path}${property.type === "array" ? "[]" : ""}.`, catalog, shared);
  const about = [description, ...notesOn(property)].filter((text) => text !== "").join(" ");
  return `- \`${path}\`: ${typeOf(property, shared)}${required ? "" : ", optional"}. ${about}\n${inside}`;
}

function typeOf({ type, items, format, nullable, of }: CatalogProperty, shared: ReadonlySet<string>): string {
  const named = of !== undefined && shared.has(of) ? `[${of}](#${anchorOf(of)})` : undefined;
  const base = type === "array" ? `array of ${named ?? items ?? "any"}` : (named ?? type);
  return `${base}${format === undefined ? "" : ` (${format})`}${nullable && type !== "any" ? " or null" : ""}`;
}

function notesOn({ const: always, knownValues, deliveredAs = [], deliveredValues = [], evidence }: CatalogProperty): string[] {
  const delivered = [
    ...deliveredAs.map((name) => `\`${name}\``),
    ...deliveredValues.map(([from, to]) => `\`${JSON.stringify(from)}\` for \`${JSON.stringify(to)}\``),
  ];
  return [
    ...(always === undefined ? [] : [`Always \`${always}\`.`]),
    ...(knownValues === undefined ? [] : [`Known values, others may come: ${knownValues.map((value) => `\`${value}\``).join(", ")}.`]),
    ...(delivered.length === 0 ? [] : [`May be delivered as ${delivered.join(", ")}.`]),
    ...(evidence === undefined
      ? []
      : [`Not on CodeQR's event page; known from ${evidenceLabels[evidence as keyof typeof evidenceLabels]}.`]),
  ];
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(".", "");
}
