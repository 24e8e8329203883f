import type { Catalog, CatalogProperty } from "../catalog.js";
import { eventNamed, readCatalog } from "./events.js";
import { printTable } from "./table.js";
import { paint, print, printJson } from "./terminal.js";

/** One line of the table: a property at any depth. */
interface Field extends Omit<CatalogProperty, "name"> {
  readonly path: string;
}

/** Shows every field of an event. */
export function show(eventName: string, { json }: { readonly json?: boolean }): number {
  const catalog = readCatalog();
  const event = eventNamed(eventName, catalog);
  const fields = fieldsOf(event.type, "", catalog, []);
  if (json) {
    for (const field of fields) printJson(field);
    return 0;
  }
  print(`${paint("bold", event.name)}  ${event.description}`);
  print(`sent to webhooks of: ${event.scope === "project" ? "the project" : `a single ${event.scope}`}\n`);
  printTable(
    ["path", "type", "required", "description"],
    fields.map((field) => [field.path, typeOf(field), field.required ? "yes" : "", descriptionOf(field)]),
  );
  return 0;
}

/** A type's properties and those below them. A type inside itself is listed but not entered again. */
function fieldsOf(type: string, prefix: string, catalog: Catalog, within: readonly string[]): Field[] {
  return (catalog.types[type]?.properties ?? []).flatMap(({ name, ...property }) => {
    const path = prefix + name;
    const { of } = property;
    const inner =
      of === undefined || within.includes(of)
        ? []
        : fieldsOf(of, `${path}${property.type === "array" ? "[]" : ""}.`, catalog, [...within, type]);
    return [{ path, ...property }, ...inner];
  });
}

function typeOf({ type, items, format, nullable }: Field): string {
  const name = type === "array" ? `array of ${items ?? "any"}` : (format ?? type);
  return nullable && type !== "any" ? `${name} or null` : name;
}

function descriptionOf({ description, knownValues, deliveredAs, evidence, const: constant }: Field): string {
  return [
    description,
    constant === undefined ? "" : `Always ${JSON.stringify(constant)}.`,
    knownValues === undefined ? "" : `Known values: ${knownValues.join(", ")}.`,
    deliveredAs === undefined ? "" : `May be delivered as ${deliveredAs.join(", ")}.`,
    evidence === undefined ? "" : `Not on the event page; known from: ${evidence}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
