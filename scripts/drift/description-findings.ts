import type { Contract } from "../contract/contract.js";
import { baseTypeOf, deliveredNamesOf, isNullable, type JsonSchema } from "../contract/json-schema.js";
import { type ApiSchema, readDescription } from "./description.js";
import type { Comparison, DriftFinding } from "./finding.js";
import { itemsAt, placeOf, propertyAt, type SchemaPlace, shapeAt } from "./schema-place.js";

/** An object of the contract is called like the property of the API's webhook data that holds it: this many make a component that data. */
const fewestObjects = 3;

/** Compares the contract's objects with the text of CodeQR's API description. */
export function compareWithDescription(text: string, contract: Contract): Comparison {
  const { schemas, unreadable } = readDescription(text);
  const [data] = [...schemas.values()].sort((a, b) => objectsIn(b, contract).length - objectsIn(a, contract).length);
  const objects = data === undefined ? [] : objectsIn(data, contract);
  if (data === undefined || objects.length < fewestObjects) {
    const names = contract.objects.map(({ name }) => name).join(", ");
    const message = `no schema below components.schemas describes webhook data: expected one with at least ${fewestObjects} of the properties ${names}`;
    return { findings: [], unreadable: unreadable.length > 0 ? unreadable : [{ source: "spec", message }] };
  }
  const findings = objects.flatMap((object) => [...compared(data.properties.get(object.name) as ApiSchema, placeOf(object), contract)]);
  // Objects hold each other: the same difference may be met on several ways. A text that is cut off says nothing of what is missing in it.
  const distinct = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  return { findings: unreadable.length > 0 ? distinct.filter(({ id }) => !id.includes("-removed ")) : distinct, unreadable };
}

function objectsIn({ properties }: ApiSchema, contract: Contract) {
  return contract.objects.filter(({ name }) => (properties.get(name)?.properties.size ?? 0) > 0);
}

function* compared(api: ApiSchema, place: SchemaPlace, contract: Contract): Generator<DriftFinding> {
  const shape = shapeAt(place, contract);
  yield* comparedType(api, shape, place);
  const items = itemsAt(shape);
  if (items !== undefined && api.items !== undefined) yield* compared(api.items, items, contract);
  const { properties } = shape.schema;
  // An object without declared properties is a map: it takes any.
  if (properties === undefined || api.properties.size === 0) return;
  const matched = new Set<string>();
  for (const [name, inner] of api.properties) {
    const own = Object.hasOwn(properties, name)
      ? name
      : Object.keys(properties).find((key) => deliveredNamesOf(properties[key] as JsonSchema).includes(name));
    if (own !== undefined) matched.add(own);
    const { schema, ...at } = propertyAt(shape, own ?? name);
    if (schema !== undefined) yield* compared(inner, { ...at, schema }, contract);
    else yield finding("property-added", at, `has ${name}, which the contract does not declare`, { suggestion: suggested(inner) });
  }
  for (const [name, schema] of Object.entries(properties)) {
    if (schema["x-evidence"] !== "api" || matched.has(name)) continue;
    yield finding("property-removed", propertyAt(shape, name), `does not have ${name}, which the contract knows from there`);
  }
}

function* comparedType(api: ApiSchema, { schema }: SchemaPlace, place: SchemaPlace): Generator<DriftFinding> {
  const type = baseTypeOf(schema);
  const delivered = schema["x-delivered-values"]?.map(([value]) => typeof value as string) ?? [];
  const allowed = [type, ...(type === "integer" ? ["number"] : type === "number" ? ["integer"] : []), ...delivered];
  const others = type === undefined ? [] : api.types.filter((other) => !allowed.includes(other));
  const name = place.pointer.split("/").at(-1) || place.file;
  if (others.length > 0) {
    const message = `says that ${name} is of type ${api.types.join(" or ")}, the contract says ${type}`;
    yield finding("type", place, message, { suggestion: { type: api.types.length === 1 ? api.types[0] : api.types } });
  }
  // The contract may allow null where the description does not: the page's samples show more than it says.
  if (api.nullable && type !== undefined && !isNullable(schema)) {
    yield finding("nullable", place, `allows null for ${name}, the contract does not`, { suggestion: { type: [type, "null"] } });
  }
  const known = schema["x-known-values"];
  if (api.values === undefined || others.length > 0) return;
  const values = api.values.filter((value) => typeof value === "string");
  for (const value of values.filter((one) => !(known ?? []).includes(one))) {
    yield finding("value-added", place, `lists the value ${JSON.stringify(value)} for ${name}, the contract does not`, {
      detail: value,
      suggestion: { "x-known-values": [...(known ?? []), value] },
    });
  }
  for (const value of (known ?? []).filter((one) => !values.includes(one))) {
    yield finding("value-removed", place, `does not list the value ${JSON.stringify(value)} for ${name}, the contract does`, {
      detail: value,
    });
  }
}

function finding(
  kind: string,
  { file, pointer }: Pick<SchemaPlace, "file" | "pointer">,
  message: string,
  { detail, suggestion }: { detail?: string; suggestion?: unknown } = {},
): DriftFinding {
  const id = `spec ${kind} ${file}#${pointer}${detail === undefined ? "" : ` ${detail}`}`;
  return { id, source: "spec", message: `The API description ${message}.`, file, pointer, ...(suggestion !== undefined && { suggestion }) };
}

/** A schema to start from. Its description is for a person to write. */
function suggested({ types, nullable, values, items, properties }: ApiSchema): unknown {
  const [type = "string"] = types;
  const known = values?.filter((value) => typeof value === "string") ?? [];
  const inner = [...properties].map(([name, property]) => [name, suggested(property)]);
  return {
    type: nullable ? [type, "null"] : type,
    ...(items !== undefined && { items: suggested(items) }),
    ...(inner.length > 0 && { properties: Object.fromEntries(inner), required: [] }),
    ...(known.length > 0 && { "x-known-values": known }),
    "x-evidence": "api",
    description: "",
  };
}
