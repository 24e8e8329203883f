import type { Contract } from "../contract/contract.js";
import type { ApiSchema, SchemaReader } from "./api-schema.js";
import { dataOf, type Match, namesAt, objectNamed } from "./description-match.js";
import { itemsAt, placeOf, propertyAt, type SchemaPlace, shapeAt } from "./schema-place.js";

/** A schema of the description, and the place of the contract that it is compared with. */
export interface Pair {
  readonly place: SchemaPlace;
  /** Where the description has it: `LinkSchema.tags[].color`. */
  readonly label: string;
  readonly api: ApiSchema;
  /** For an object: the names under which the description has properties of the contract. */
  readonly names: ReadonlyMap<string, string>;
}

/** A property that only the description has. */
export interface Extra {
  readonly at: Omit<SchemaPlace, "schema">;
  readonly label: string;
  readonly name: string;
  /** The title of the shape that would have it. */
  readonly parent: string;
  readonly schema: unknown;
  /** Whether the description leaves open of which event it is. */
  readonly isAnyData: boolean;
}

export type Side = { readonly pair: Pair } | { readonly extra: Extra };

/** Everything that stands in a schema of the description, side by side with the contract. */
export function* sidesOf(match: Match, contract: Contract, read: SchemaReader): Generator<Side> {
  const { place, isAnyData, described } = match;
  const label = described.place.replace(/^components\.schemas\./, "");
  if (isAnyData) yield* anyDataSides(read(described.schema), place, label, contract, read);
  else if (place.schema.properties?.event === undefined) yield* sides(described.schema, place, label, contract, read);
  else yield* eventSides(described.schema, place, label, contract, read);
}

/** Of data of several events at once, each property with the object that it is called like. */
function* anyDataSides(
  { properties }: ApiSchema,
  place: SchemaPlace,
  label: string,
  contract: Contract,
  read: SchemaReader,
): Generator<Side> {
  for (const [name, schema] of properties) {
    const own = ownNameOf(name, place, contract);
    const { schema: declared, ...at } = propertyAt(place, own ?? name);
    const object = objectNamed(name, contract);
    if (declared !== undefined) yield* sides(schema, { ...at, schema: declared }, `${label}.${name}`, contract, read);
    else if (object !== undefined) yield* sides(schema, placeOf(object), `${label}.${name}`, contract, read);
    else yield { extra: { at, label, name, parent: place.schema.title ?? "", schema, isAnyData: true } };
  }
}

/** Of a body, its data in the form in which the event's schema says that it may be delivered. */
function* eventSides(value: unknown, place: SchemaPlace, label: string, contract: Contract, read: SchemaReader): Generator<Side> {
  const event = contract.events.find(({ path }) => place.file.endsWith(path));
  const data = read(value).properties.get("data");
  const delivered = event?.schema["x-delivered-at"]?.["/data"];
  const wrapper = delivered?.slice("/data/".length);
  if (event === undefined || wrapper === undefined || !read(data).properties.has(wrapper)) {
    yield* sides(value, place, label, contract, read);
    return;
  }
  const properties = new Map(read(value).properties);
  properties.delete("data");
  yield* objectSides({ ...read(value), properties, required: undefined }, place, label, contract, read);
  yield* sides(read(data).properties.get(wrapper), dataOf(event, contract), `${label}.data.${wrapper}`, contract, read);
}

function* sides(value: unknown, place: SchemaPlace, label: string, contract: Contract, read: SchemaReader): Generator<Side> {
  const api = read(value);
  const shape = shapeAt(place, contract);
  const items = itemsAt(shape);
  if (items !== undefined && api.items !== undefined) yield* sides(api.items, items, `${label}[]`, contract, read);
  yield* objectSides(api, shape, label, contract, read);
}

function* objectSides(api: ApiSchema, place: SchemaPlace, label: string, contract: Contract, read: SchemaReader): Generator<Side> {
  const names = new Map<string, string>();
  // An object without declared properties is a map: it takes any.
  const properties = place.schema.properties === undefined ? [] : [...api.properties];
  for (const [name, schema] of properties) {
    const own = ownNameOf(name, place, contract);
    const { schema: declared, ...at } = propertyAt(place, own ?? name);
    if (own !== undefined) names.set(own, name);
    if (declared !== undefined) yield* sides(schema, { ...at, schema: declared }, `${label}.${name}`, contract, read);
    else yield { extra: { at, label, name, parent: place.schema.title ?? "", schema, isAnyData: false } };
  }
  yield { pair: { place, label, api, names } };
}

/** The property of the contract that is described under a name; undefined when there is none. */
function ownNameOf(name: string, place: SchemaPlace, contract: Contract): string | undefined {
  const own = Object.keys(place.schema.properties ?? {});
  return own.includes(name) ? name : own.find((one) => namesAt(place, one, contract).includes(name));
}
