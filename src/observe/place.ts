import * as documented from "../../generated/typescript/json-schemas/documented.js";
import { besideWrapped } from "../beside-wrapped.js";
import { appendPointer } from "../json-pointer.js";
import type { PropertyLocation } from "./observation.js";

/** Where a declared property or item stands in an event, and how often it was seen there. */
export interface Slot {
  readonly location: PropertyLocation;
  readonly known: ReadonlySet<string> | undefined;
  /** What the contract declares of an object there. Made when it is first needed, because a type may have a part of its own type. */
  readonly inner: (() => Place) | undefined;
  /** What the contract declares of the items of a list there. */
  readonly items: Slot | undefined;
  /** Whether only some deliveries have it, beside a value that they wrap: the documented form has not. */
  readonly isBeside: boolean;
  /** Whether there is nothing to look at in its value. */
  readonly isPlain: boolean;
  times: number;
}

/** An object with declared properties, at one place in an event. */
export interface Place {
  readonly location: PropertyLocation;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The shapes of the objects that were seen there. */
  readonly shapes: Shape[];
}

/** The names of an object, in their order, with what the contract declares of each: bodies of one event have the same ones again and again, so that each name needs not be looked up. */
export interface Shape {
  readonly names: readonly string[];
  /** What there is to look at in such an object: undeclared properties (without a slot), and those whose value tells something. */
  readonly watched: readonly { readonly name: string; readonly slot: Slot | undefined }[];
  readonly slots: readonly Slot[];
  /** How many objects had it since `countShapes`. */
  times: number;
}

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly "x-delivered-at"?: Readonly<Record<string, string>>;
  readonly "x-known-values"?: readonly string[];
}

const definitions = documented.definitions as unknown as Readonly<Record<string, Schema>>;

/** What the contract declares of the body of an event of the catalogue. */
export function placeOf(event: string): Place {
  const root = Object.values(definitions).find(
    ({ properties }) => (properties?.event as { readonly const?: string } | undefined)?.const === event,
  );
  const place = placeIn(root ?? {}, { event, path: "", ...startOf(root ?? {}) });
  const isWrapped = root?.["x-delivered-at"]?.["/data"] !== undefined;
  return isWrapped ? withBeside(place) : place;
}

/** In deliveries of these events, `data` holds the value, and what stands beside it becomes an extra property of the value. */
function withBeside(root: Place): Place {
  const { slots } = root;
  const data = slots.get("data");
  const inner = data?.inner?.();
  if (data === undefined || inner === undefined) return root;
  const beside = Object.keys(besideWrapped).map(
    (name) => [name, { ...slotOf({}, locationBelow(inner.location, name)), isBeside: true }] as const,
  );
  const place = { ...inner, slots: new Map([...beside, ...inner.slots]) };
  return { ...root, slots: new Map([...slots, ["data", { ...data, inner: () => place }]]) };
}

function placeIn({ properties = {} }: Schema, location: PropertyLocation): Place {
  const slots = Object.entries(properties).map(([name, schema]) => [name, slotOf(schema, locationBelow(location, name))] as const);
  return { location, slots: new Map(slots), shapes: [] };
}

function slotOf(schema: Schema, location: PropertyLocation): Slot {
  const target = schema.$ref === undefined ? schema : (definitions[schema.$ref.slice("#/$defs/".length)] ?? schema);
  const here = { ...location, ...startOf(target) };
  let place: Place | undefined;
  // An object without declared properties is a map: the names in it are data.
  const inner = target.properties === undefined ? undefined : () => (place ??= placeIn(target, here));
  const items = target.items === undefined ? undefined : slotOf(target.items, locationBelow(location, "*"));
  const known = target["x-known-values"] === undefined ? undefined : new Set(target["x-known-values"]);
  const isPlain = inner === undefined && items === undefined && known === undefined;
  return { location, known, inner, items, isBeside: false, isPlain, times: 0 };
}

/** The type that begins at a schema, if it is one that other schemas refer to, or an event. */
function startOf({ title }: Schema): { readonly type: string; readonly property: string } | undefined {
  return title !== undefined && Object.hasOwn(definitions, title) ? { type: title, property: "" } : undefined;
}

/** The location of a property of an object, or of the items of a list. */
export function locationBelow({ event, path, type, property }: PropertyLocation, name: string): PropertyLocation {
  const below = { event, path: appendPointer(path, name) };
  return type === undefined ? below : { ...below, type, property: appendPointer(property ?? "", name) };
}
