import type { Contract, NamedSchema } from "../contract/contract.js";
import { deliveredNamesOf, type JsonSchema } from "../contract/json-schema.js";
import type { ApiSchema, SchemaReader } from "./api-schema.js";
import type { Described } from "./description.js";
import { placeOf, propertyAt, type SchemaPlace, shapeAt } from "./schema-place.js";

/** What a schema of an API description is compared with. */
export interface Match {
  readonly described: Described;
  /** Why it was taken for that. */
  readonly why: string;
  /** The type in the contract; undefined when it is webhook data of several events at once. */
  readonly place: SchemaPlace;
  /** Whether it is the data of several events at once: each property is then compared with the object that it is called like. */
  readonly isAnyData: boolean;
}

/** As many of all property names of two shapes must be in both, to compare shapes that have no name in common. */
const overlapNeeded = 3 / 4;
const fewestShared = 3;

/** The type that a schema describes, by its name or else by its properties; undefined when it is none of the contract's. */
export function matchOf(described: Described, contract: Contract, read: SchemaReader): Match | undefined {
  const schema = read(described.schema);
  if (schema.properties.size === 0) return undefined;
  const types = typesOf(contract);
  const named = types.find(({ names, place }) => names.includes(plainName(described.name)) && hasHalfOf(place, schema, contract));
  if (named !== undefined) return { described, place: named.place, why: "by its name", isAnyData: false };
  return anyDataMatch(described, schema, contract, read) ?? overlapMatch(described, schema, contract);
}

/** The place of an event's data. */
export function dataOf(event: NamedSchema, contract: Contract): SchemaPlace {
  const { schema, ...at } = propertyAt(placeOf(event), "data");
  return shapeAt({ ...at, schema: schema as JsonSchema }, contract);
}

/** The object of the contract that a property may hold, by the property's name. */
export function objectNamed(name: string, contract: Contract): NamedSchema | undefined {
  return contract.objects.find((object) => object.name === name || deliveredNamesOf(object.schema).includes(name));
}

/** `LinkSchema`, `link` and `webhook-link` are the same. */
export function plainName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return plain.replace(/^webhook(?=.)/, "").replace(/(?<=.)(?:schema|model|object|dto)$/, "");
}

function typesOf(contract: Contract): readonly { readonly names: readonly string[]; readonly place: SchemaPlace }[] {
  const objects = contract.objects.map((object) => ({ names: [object.name, object.title].map(plainName), place: placeOf(object) }));
  const data = contract.events.map((event) => dataOf(event, contract)).filter(({ pointer }) => pointer !== "");
  const events = contract.events.map((event) => {
    const name = plainName(event.name);
    return { names: [name, `${name}event`, `${name}payload`, `${name}webhook`, `${name}eventpayload`], place: placeOf(event) };
  });
  const envelope = { names: ["envelope", "event", "payload", "webhookevent", "webhookpayload"], place: placeOf(contract.envelope) };
  return [...objects, ...data.map((place) => ({ names: [plainName(place.schema.title ?? "")], place })), ...events, envelope];
}

/** A name alone may be a coincidence: half of what the contract requires must be there, too. */
function hasHalfOf(place: SchemaPlace, schema: ApiSchema, contract: Contract): boolean {
  const required = place.schema.required ?? [];
  const shared = required.filter((name) => namesAt(place, name, contract).some((one) => schema.properties.has(one)));
  return shared.length * 2 >= required.length && shared.length > 0;
}

/** Data of several events at once has the objects of the contract as properties, and little else. */
function anyDataMatch(described: Described, schema: ApiSchema, contract: Contract, read: SchemaReader): Match | undefined {
  const names = [...schema.properties.keys()];
  const holdsObject = (name: string) => objectNamed(name, contract) !== undefined && read(schema.properties.get(name)).properties.size > 0;
  const objects = names.filter(holdsObject);
  const data = contract.events.map((event) => dataOf(event, contract)).filter(({ pointer }) => pointer !== "");
  const isKnown = (name: string) => holdsObject(name) || data.some(({ schema: { properties } }) => Object.hasOwn(properties ?? {}, name));
  const [place] = [...data].sort((a, b) => overlap(b, schema, contract).ratio - overlap(a, schema, contract).ratio);
  if (place === undefined || objects.length < fewestShared || names.filter(isKnown).length < names.length * overlapNeeded) return undefined;
  return { described, place, why: `it holds ${objects.join(", ")}`, isAnyData: true };
}

function overlapMatch(described: Described, schema: ApiSchema, contract: Contract): Match | undefined {
  const [best] = typesOf(contract)
    .filter(({ place }) => place.schema.properties?.event?.const === undefined)
    .map(({ place }) => ({ place, ...overlap(place, schema, contract) }))
    .filter(({ shared, ratio }) => shared >= fewestShared && ratio >= overlapNeeded)
    .sort((a, b) => b.ratio - a.ratio);
  if (best === undefined) return undefined;
  return { described, place: best.place, why: `${best.shared} of ${best.total} properties are in both`, isAnyData: false };
}

function overlap(place: SchemaPlace, { properties }: ApiSchema, contract: Contract) {
  const own = Object.keys(place.schema.properties ?? {});
  const shared = own.filter((name) => namesAt(place, name, contract).some((one) => properties.has(one))).length;
  const total = own.length + properties.size - shared;
  return { shared, total, ratio: total === 0 ? 0 : shared / total };
}

/** The names under which a property may be described: its own, and those that it is delivered under. */
export function namesAt(place: SchemaPlace, name: string, contract: Contract): readonly string[] {
  const { schema, ...at } = propertyAt(place, name);
  if (schema === undefined) return [name];
  return [name, ...deliveredNamesOf(schema), ...deliveredNamesOf(shapeAt({ ...at, schema }, contract).schema)];
}
