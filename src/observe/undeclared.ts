import { isObject } from "../canonical-helpers.js";
import { parsePointer } from "../json-pointer.js";
import { cutText } from "../visible-text.js";
import { maxLevels, maxNames, maxText, maxValues } from "./limits.js";
import type { PropertyLocation, UndeclaredProperty } from "./observation.js";
import { locationBelow } from "./place.js";
import { type Body, countSighting, mergeSightings, sightingsOf, startTally, type Tally } from "./sightings.js";

/** Undeclared properties that are being counted. */
export interface UndeclaredTallies {
  readonly byPlace: Map<string, UndeclaredTally>;
  /** How many more there may be: of all tallies together that share it. */
  readonly room: Room;
  /** Whether values are kept. */
  readonly keepsValues: boolean;
}

/** Room for a number of entries. */
export interface Room {
  left: number;
  /** How many sightings found no room. */
  dropped: number;
}

interface UndeclaredTally extends Tally {
  readonly location: PropertyLocation;
  readonly types: Map<string, number>;
  /** The format that all texts so far have; `none` if they have none or not the same. */
  format: Format | "none" | undefined;
  readonly values: Set<string>;
}

type Format = NonNullable<UndeclaredProperty["format"]>;

/** Counts a property that the contract does not declare, and what is below it. */
export function countUndeclared(tallies: UndeclaredTallies, holder: PropertyLocation, name: string, value: unknown, body: Body): void {
  countValue(tallies, locationBelow(holder, nameLikeData.test(name) ? "*" : name), value, body, maxLevels);
}

/** Names that nobody would give to a property: they are data, such as an email address, and are not kept. */
const nameLikeData = /[^\p{L}\p{N}_.:$-]|^.{65}/u;

function countValue(tallies: UndeclaredTallies, location: PropertyLocation, value: unknown, body: Body, levels: number): void {
  const key = `${location.event} ${location.path}`;
  let tally = tallies.byPlace.get(key);
  if (tally === undefined) {
    if (tallies.room.left === 0) {
      tallies.room.dropped++;
      return;
    }
    tallies.room.left--;
    tally = { ...startTally(body), location, types: new Map(), format: undefined, values: new Set() };
    tallies.byPlace.set(key, tally);
  }
  countSighting(tally, body);
  const type = typeOf(value);
  tally.types.set(type, (tally.types.get(type) ?? 0) + 1);
  if (typeof value === "string" && value !== "") {
    const format = formatOf(value) ?? "none";
    tally.format = tally.format === undefined || tally.format === format ? format : "none";
  }
  if (tallies.keepsValues && tally.values.size < maxValues && (typeof value !== "object" || value === null))
    tally.values.add(cutText(String(value), maxText));
  if (levels === 0) return;
  if (Array.isArray(value)) for (const item of value) countValue(tallies, locationBelow(location, "*"), item, body, levels - 1);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      countValue(tallies, locationBelow(location, nameLikeData.test(name) ? "*" : name), inner, body, levels - 1);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function formatOf(text: string): Format | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text)) return "date-time";
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) return "uri";
  return isEmail(text) ? "email" : undefined;
}

/** Whether a text is likely an email address: one `@`, a domain with a full stop in it, and no white space. */
function isEmail(text: string): boolean {
  const [name, domain, ...rest] = text.split("@");
  return name !== "" && domain !== undefined && rest.length === 0 && /.\../.test(domain) && !/\s/.test(text);
}

/** The properties that were counted. */
export function undeclaredProperties({ byPlace }: UndeclaredTallies): UndeclaredProperty[] {
  return [...byPlace.values()].map((tally) => ({
    ...tally.location,
    ...sightingsOf(tally),
    types: Object.fromEntries(tally.types),
    ...(tally.format === undefined || tally.format === "none" ? {} : { format: tally.format }),
    ...(tally.values.size === 0 ? {} : { values: [...tally.values] }),
  }));
}

/** Adds up the entries of the same place, and makes one entry of the many names of an object that is a map. */
export function mergeUndeclared(properties: readonly UndeclaredProperty[]): UndeclaredProperty[] {
  const merged = groupByPlace(properties);
  const names = new Map<string, number>();
  for (const { event, path } of merged) names.set(parentKey(event, path), (names.get(parentKey(event, path)) ?? 0) + 1);
  const isMap = (event: string, tokens: readonly string[]) => (names.get(`${event} /${tokens.join("/")}`) ?? 0) > maxNames;
  const renamed = merged.map((property) => {
    const tokens = property.path.split("/").slice(1);
    const path = tokens.map((token, index) => (isMap(property.event, tokens.slice(0, index)) && index > 0 ? "*" : token));
    const from = parsePointer(property.property ?? "").length;
    return {
      ...property,
      path: `/${path.join("/")}`,
      ...(property.property === undefined ? {} : { property: `/${path.slice(path.length - from).join("/")}` }),
    };
  });
  return groupByPlace(renamed).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ event, path }: PropertyLocation): string {
  return `${event} ${path}`;
}

function parentKey(event: string, path: string): string {
  return `${event} ${path.slice(0, path.lastIndexOf("/"))}`;
}

function groupByPlace(properties: readonly UndeclaredProperty[]): UndeclaredProperty[] {
  const byKey = new Map<string, UndeclaredProperty>();
  for (const property of properties) {
    const other = byKey.get(keyOf(property));
    byKey.set(keyOf(property), other === undefined ? property : mergePair(other, property));
  }
  return [...byKey.values()];
}

function mergePair(a: UndeclaredProperty, b: UndeclaredProperty): UndeclaredProperty {
  const types = { ...a.types };
  for (const [type, times] of Object.entries(b.types)) types[type] = (types[type] ?? 0) + times;
  const values = [...new Set([...(a.values ?? []), ...(b.values ?? [])])].slice(0, maxValues);
  const { format: _, values: __, ...rest } = a;
  const format = formatOfBoth(a, b);
  return {
    ...rest,
    ...mergeSightings(a, b),
    types,
    ...(format === undefined ? {} : { format }),
    ...(values.length === 0 ? {} : { values }),
  };
}

/** The format of both: that of the one, if the other has no texts. */
function formatOfBoth(a: UndeclaredProperty, b: UndeclaredProperty): Format | undefined {
  if (a.format === b.format || b.types.string === undefined) return a.format;
  return a.types.string === undefined ? b.format : undefined;
}
