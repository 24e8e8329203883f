import type { DeliveredForm } from "../contract/delivered-form.js";
import type { JsonSchema } from "../contract/json-schema.js";

/** What a port prints: the contract's shapes, with the names they have in its language. */
export interface PortModel {
  /** The shared objects and the data of events, then the events. Each shape comes after those it needs. */
  readonly shapes: readonly PortShape[];
  readonly events: readonly PortEvent[];
}

/** An object with named properties: a class, a struct, a record. */
export interface PortShape {
  /** The schema's title, which is the type's name wherever the language allows it. */
  readonly title: string;
  readonly typeName: string;
  readonly description: string;
  readonly properties: readonly PortProperty[];
}

export interface PortEvent extends PortShape {
  /** The event's own name: `link.clicked`. */
  readonly event: string;
  readonly delivered: DeliveredForm | undefined;
}

export interface PortProperty {
  /** The property's name in JSON. */
  readonly jsonName: string;
  /** The property's name in the language. */
  readonly name: string;
  readonly description: string;
  /** Whether it is always there. */
  readonly required: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  readonly type: PortType;
  /** The value that it always has: an event's own name. */
  readonly constant?: string;
  /** Its known values; it may have others. */
  readonly knownValues?: readonly string[];
}

export type PortType =
  | { readonly kind: "string" | "date-time" | "integer" | "number" | "boolean" | "map" | "any" }
  | { readonly kind: "object"; readonly title: string; readonly typeName: string }
  | { readonly kind: "array"; readonly items: PortType };

/** The type that a schema describes; `typeNameOf` gives a type's name in the language, by its title. */
export function portTypeOf(
  schema: JsonSchema,
  resolved: JsonSchema,
  typeNameOf: (title: string) => string,
  itemsOf: (items: JsonSchema) => PortType,
): PortType {
  const kind = Array.isArray(resolved.type) ? resolved.type[0] : resolved.type;
  if (kind === undefined || kind === "null") return { kind: "any" };
  if (kind === "object") {
    if (resolved.properties === undefined) return { kind: "map" };
    const title = resolved.title ?? "";
    return { kind: "object", title, typeName: typeNameOf(title) };
  }
  if (kind === "array") return { kind: "array", items: itemsOf(schema.items ?? {}) };
  if (kind === "string") return { kind: resolved.format === "date-time" ? "date-time" : "string" };
  return { kind };
}
