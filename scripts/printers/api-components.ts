import { baseUrl } from "../contract/base-url.js";
import type { Contract, EventType, Scope } from "../contract/contract.js";
import { scopeLabels } from "../contract/delivery.js";
import { refTo, titleOfRef } from "../contract/definitions.js";
import { deliveryDefinitions, descriptionStyle } from "../contract/delivered-shapes.js";
import { neededDefinitions } from "../contract/published-definitions.js";
import { type Example, type ExampleKind, examplesOf, type Json } from "../payloads/examples.js";

// Parts that the OpenAPI and AsyncAPI descriptions have in common.

/** The publisher of the descriptions. */
export const contact = { name: "CodeQR", url: "https://codeqr.io", email: "contact@codeqr.io" };

/**
 * The shapes of the events' bodies, and those that they need, by title: in the delivered form where that differs,
 * so a body's schema accepts real deliveries and nothing else.
 */
export function componentSchemas(contract: Contract): Record<string, unknown> {
  const events = contract.events.map(({ title }) => ({ $ref: refTo(title) }));
  const needed = neededDefinitions(events, deliveryDefinitions(contract, descriptionStyle));
  return asComponent(needed) as Record<string, unknown>;
}

/** A tag for the events of each scope, in alphabetical order. */
export function scopeTags(scopes: readonly Scope[]): { name: string; description: string }[] {
  return [...scopes].sort().map((scope) => ({ name: scope, description: `Events sent to webhooks of ${scopeLabels[scope]}.` }));
}

/** The schema of an event's bodies. */
export function bodySchema({ title }: EventType): { $ref: string } {
  return { $ref: componentRef(title) };
}

/** A link to the published schema of an event's documented form. */
export function schemaLink(event: EventType): { description: string; url: string } {
  return { description: "The documented form alone, as a JSON Schema", url: baseUrl + event.path };
}

/** An event's examples as in their files: the name of each, and its source. */
export function namedExamples(event: EventType, examples: readonly Example[]): { name: string; summary: string; payload: Json }[] {
  return examplesOf(event, examples).map(({ kind, payload }) => ({ name: kind, summary: origins[kind], payload }));
}

const origins: Readonly<Record<ExampleKind, string>> = {
  documented: "From CodeQR's event page",
  derived: "In documented form; CodeQR's page has no sample of this event",
  delivered: "As delivered, with invented values",
};

function componentRef(title: string): string {
  return `#/components/schemas/${title}`;
}

/** A copy of a schema with references to components, and with integers as `int64`: several generators print 32 bits otherwise, and amounts have more. JSON Schema has no such format, and some of its validators refuse one that they do not know. */
function asComponent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asComponent);
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? componentRef(titleOfRef(inner)) : asComponent(inner),
    ]),
  );
  return "type" in schema && schema.maximum === Number.MAX_SAFE_INTEGER ? { ...schema, format: "int64" } : schema;
}
