import { baseUrl } from "../contract/base-url.js";
import type { Contract, EventType } from "../contract/contract.js";
import { titleOfRef } from "../contract/definitions.js";
import { type AnySchema, definitionsOf, deliveryDefinitions } from "../contract/published-definitions.js";
import { type Example, examplesOf, type Json } from "../examples.js";

// What API descriptions of both kinds, OpenAPI and AsyncAPI, have in common.

/** Who publishes what is described. */
export const contact = { name: "CodeQR", url: "https://codeqr.io" };

/** Every shape as a component: the documented form by its title, the form of deliveries, where it differs, as `Delivered<title>`. */
export function componentSchemas(contract: Contract): Record<string, unknown> {
  const documented = definitionsOf([...contract.objects, ...contract.events]);
  const deliveries = deliveryDefinitions(contract);
  const objects = Object.entries(deliveries).filter(([title]) => !(title in documented));
  const events = contract.events
    .filter(({ delivered }) => delivered !== undefined)
    .map(({ title }) => [deliveredTitle(title), retitled(deliveries[title] ?? {})] as const);
  return withComponentRefs({ ...documented, ...Object.fromEntries([...objects, ...events]) }) as Record<string, unknown>;
}

/** The schema of an event's bodies: it names the documented form and takes what arrives. */
export function bodySchema({ title, delivered }: EventType): AnySchema {
  const documented = { $ref: componentRef(title) };
  return delivered === undefined ? documented : { anyOf: [documented, { $ref: componentRef(deliveredTitle(title)) }] };
}

/** Where the published schema of an event stands. */
export function schemaLink(event: EventType): { description: string; url: string } {
  return { description: "JSON Schema of the documented form", url: baseUrl + event.path };
}

/** An event's examples as they stand in their files: what each is called, and where it is from. */
export function namedExamples(event: EventType, examples: readonly Example[]): { name: string; summary: string; payload: Json }[] {
  return examplesOf(event, examples).map(({ name, payload }) => {
    const kind = name.slice(0, name.indexOf("/"));
    return { name: kind, summary: origins[kind] ?? kind, payload };
  });
}

const origins: Readonly<Record<string, string>> = {
  documented: "From CodeQR's event page",
  derived: "In documented form; CodeQR's page has no sample of this event",
  delivered: "As it is delivered, with invented values",
};

function componentRef(title: string): string {
  return `#/components/schemas/${title}`;
}

function deliveredTitle(title: string): string {
  return `Delivered${title}`;
}

/** The schema with other titles than the documented form has: generators of code name types by them. */
function retitled(schema: AnySchema): AnySchema {
  const { title } = schema;
  const properties = schema.properties as Record<string, AnySchema> | undefined;
  return {
    ...schema,
    ...(title === undefined ? {} : { title: deliveredTitle(String(title)) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, retitled(property)])) }),
  };
}

function withComponentRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withComponentRefs);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? componentRef(titleOfRef(inner)) : withComponentRefs(inner),
    ]),
  );
}
