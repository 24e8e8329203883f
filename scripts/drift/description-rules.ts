import { baseTypeOf, isNullable } from "../contract/json-schema.js";
import type { Pair } from "./description-pairs.js";
import { type DocumentedUse, keyOf } from "./documented-use.js";
import { propertyAt, type SchemaPlace } from "./schema-place.js";

/** All that the description has of one place of the contract. */
export interface Counterparts {
  readonly place: SchemaPlace;
  readonly pairs: readonly Pair[];
}

/** A difference as a rule finds it. */
export interface Difference {
  readonly kind: string;
  readonly at: Omit<SchemaPlace, "schema">;
  /** Follows "The API description". */
  readonly message: string;
  /** Tells differences of the same kind and place apart. */
  readonly detail?: string;
  readonly suggestion?: unknown;
  /** Whether it is that something is missing in the description: one that is cut off cannot tell. */
  readonly isAbsence?: boolean;
}

type Rule = (counterparts: Counterparts, use: DocumentedUse) => readonly Difference[];

/** A type that the contract does not have, as it is delivered or documented. */
const typeRule: Rule = ({ place, pairs }) => {
  const type = baseTypeOf(place.schema);
  const other = pairs.find(({ api, place: own }) => type !== undefined && othersIn(api.types, own).length > 0);
  if (other === undefined) return [];
  const { types } = other.api;
  const message = `says that ${nameOf(place)} is of type ${types.join(" or ")}, the contract says ${type}: \`${other.label}\``;
  const named = isNullable(place.schema) ? [...types, "null"] : types;
  return [{ kind: "type", at: place, message, suggestion: { type: named.length === 1 ? named[0] : named } }];
};

/** A format that the contract does not say. Text that has none in the description may have one in the contract, from its samples. */
const formatRule: Rule = ({ place, pairs }) => {
  const { format } = place.schema;
  const other = pairs.find(({ api }) => {
    if (api.format === undefined || api.format === format || !api.types.includes("string")) return false;
    return formats.has(api.format) || format === "date-time";
  });
  if (other === undefined) return [];
  const { api, label } = other;
  const message = `says that ${nameOf(place)} has the format ${api.format}, the contract says ${format ?? "none"}: \`${label}\``;
  return [{ kind: "format", at: place, message, ...(formats.has(api.format as string) && { suggestion: { format: api.format } }) }];
};

const formats = new Set(["date-time", "uri", "email"]);

/** Null where only one side allows it. The contract may know it from a sample; what the page does not show may always be null. */
const nullRule: Rule = ({ place, pairs }, use) => {
  const { schema } = place;
  const type = baseTypeOf(schema);
  if (type === undefined) return [];
  const nullable = pairs.find(({ api }) => api.nullable);
  const suggest = (value: unknown) => ({ suggestion: { type: value } });
  if (nullable !== undefined && !isNullable(schema)) {
    const message = `allows null for ${nameOf(place)}, the contract does not: \`${nullable.label}\``;
    return [{ kind: "nullable", at: place, message, ...suggest([type, "null"]) }];
  }
  const isOurs = isNullable(schema) && schema["x-evidence"] === undefined && !use.null.has(keyOf(place));
  const isSaid = pairs.some(({ api }) => api.types.length > 0) && typeRule({ place, pairs }, use).length === 0;
  if (!isOurs || nullable !== undefined || !isSaid) return [];
  const message = `does not allow null for ${nameOf(place)}, and no sample of the page shows it; the contract allows it`;
  return [{ kind: "not-nullable", at: place, message, isAbsence: true, ...suggest(type) }];
};

/** Known values on one side only. */
const valuesRule: Rule = ({ place, pairs }) => {
  // The names of events are not values but a part of the catalogue: described-events.ts.
  if (baseTypeOf(place.schema) !== "string" || place.pointer === "/properties/event") return [];
  const known = place.schema["x-known-values"] ?? [];
  const listing = pairs.filter(({ api }) => api.values !== undefined && othersIn(api.types, place).length === 0);
  const values = new Map(listing.flatMap(({ api, label }) => (api.values ?? []).map((value) => [value, label])));
  const texts = [...values.keys()].filter((value): value is string => typeof value === "string" && value !== "");
  const added = texts.filter((value) => !known.includes(value));
  const removed = texts.length === 0 ? [] : known.filter((value) => !values.has(value));
  return [
    ...added.map((value) => ({
      kind: "value-added",
      at: place,
      detail: value,
      message: `lists the value ${JSON.stringify(value)} for ${nameOf(place)}, the contract does not: \`${values.get(value)}\``,
      suggestion: { "x-known-values": [...known, ...added] },
    })),
    ...removed.map((value) => ({
      kind: "value-removed",
      at: place,
      detail: value,
      isAbsence: true,
      message: `does not list the value ${JSON.stringify(value)} for ${nameOf(place)}, the contract does`,
    })),
  ];
};

/**
 * What is required, where it contradicts the contract's rule: a property is required when every sample of the page has it, and the description
 * neither leaves it out nor lists the required properties without it. Where two schemas of the description say different things, either is right.
 */
const requiredRule: Rule = ({ place, pairs }, use) => {
  const { properties = {}, required = [] } = place.schema;
  const described = pairs.filter(({ api }) => api.properties.size > 0 && api.required !== undefined);
  if (described.length === 0) return [];
  return Object.entries(properties).flatMap(([name, schema]): Difference[] => {
    const at = propertyAt(place, name);
    const lists = ({ api, names }: Pair) => api.required?.includes(names.get(name) ?? "") === true;
    const listsOwn = (pair: Pair) => pair.names.get(name) === name && lists(pair);
    const isRequired = required.includes(name);
    if (isRequired && !described.some(lists)) {
      const has = described.some(({ names }) => names.has(name));
      const message = `${has ? `does not require ${name}` : `does not have ${name}`}, which ${titleOf(place)} of the contract requires`;
      const suggestion = { required: required.filter((one) => one !== name) };
      return [{ kind: "not-required", at: place, detail: name, message, isAbsence: true, suggestion }];
    }
    if (isRequired || schema["x-evidence"] !== undefined || !described.every(listsOwn) || !use.always.has(keyOf(at))) return [];
    const message = `requires ${name}, and every sample of the page has it; ${titleOf(place)} of the contract does not require it`;
    return [{ kind: "required", at: place, detail: name, message, suggestion: { required: [...required, name] } }];
  });
};

/** Properties that the contract knows only from the description, and that no schema of it has any longer. */
const removedRule: Rule = ({ place, pairs }) => {
  const described = pairs.filter(({ api }) => api.properties.size > 0);
  if (described.length === 0) return [];
  return Object.entries(place.schema.properties ?? {}).flatMap(([name, schema]): Difference[] => {
    if (schema["x-evidence"] !== "api" || described.some(({ names }) => names.has(name))) return [];
    const message = `does not have ${name}, which the contract knows from there`;
    return [{ kind: "property-removed", at: propertyAt(place, name), message, isAbsence: true }];
  });
};

/** Every rule, in the order of the report. */
export const descriptionRules: readonly Rule[] = [typeRule, formatRule, nullRule, valuesRule, requiredRule, removedRule];

function othersIn(types: readonly string[], { schema }: SchemaPlace): readonly string[] {
  const type = baseTypeOf(schema);
  const delivered = schema["x-delivered-values"]?.map(([value]) => typeof value as string) ?? [];
  const allowed = [type, ...(type === "integer" ? ["number"] : type === "number" ? ["integer"] : []), ...delivered];
  return types.filter((other) => !allowed.includes(other));
}

function nameOf(place: SchemaPlace): string {
  return place.pointer.split("/").at(-1) || titleOf(place);
}

function titleOf({ schema, file }: SchemaPlace): string {
  return schema.title ?? file;
}
