import type { DeliveredForm } from "../contract/delivered-form.js";

/** What a port prints: the shapes of the contract under the names that they have in its language. Plain data. */
export interface PortModel {
  /** What people call the language: `C++`. */
  readonly language: string;
  /** The shared objects and the data of events, each after those that it needs. */
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
  /** The names in JSON of the properties that are always there, in the order in which a reader must look for them. */
  readonly required: readonly string[];
}

export interface PortEvent extends PortShape {
  /** The event's own name: `link.clicked`. */
  readonly event: string;
  readonly delivered: DeliveredForm | undefined;
  /** What a short example of code reads from it: texts and integers that are always there. */
  readonly reads: readonly PropertyPath[];
}

/** The properties that lead from an event to a value. */
export type PropertyPath = readonly PortProperty[];

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
  /** The known values of a property that may have others, too. */
  readonly knownValues?: readonly KnownValue[];
}

export interface KnownValue {
  readonly value: string;
  /** The name of its constant in the language. */
  readonly name: string;
}

export type PortType =
  | { readonly kind: ScalarKind }
  | { readonly kind: "object"; readonly title: string; readonly typeName: string }
  | { readonly kind: "array"; readonly items: PortType };

/** The kinds of types that have no parts of their own. `map` is an object with any properties, `any` is any JSON value. */
export type ScalarKind = "string" | "date-time" | "integer" | "number" | "boolean" | "map" | "any";

/** All shapes of a model: objects first, then events. */
export function shapesIn({ shapes, events }: PortModel): readonly PortShape[] {
  return [...shapes, ...events];
}

/** The type of an array's innermost items, or the type itself. */
export function innermost(type: PortType): PortType {
  return type.kind === "array" ? innermost(type.items) : type;
}

/** The names in JSON of the properties that are date-times, or lists of them. */
export function datesIn({ properties }: PortShape): readonly string[] {
  return properties.filter(({ type }) => innermost(type).kind === "date-time").map(({ jsonName }) => jsonName);
}
