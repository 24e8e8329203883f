import type { Contract, EventType } from "../contract/contract.js";
import { resolve, titleOfRef } from "../contract/definitions.js";
import { isNullable, type JsonSchema, walk } from "../contract/json-schema.js";
import { readsOf } from "../payloads/reads.js";
import type { Naming, Port } from "./port.js";
import type { KnownValue, PortEvent, PortModel, PortProperty, PortShape, PortType, PropertyPath } from "./port-model.js";
import { nameTypes, type PortNames } from "./port-names.js";

/** The model of a contract in the language of a port: all that is printed, and all that tests, the compatibility gate and the catalogue ask of a port. */
export async function buildPortModel(contract: Contract, { naming }: Port): Promise<PortModel> {
  const names = await nameTypes(contract, naming);
  const shapes = shapesOf(contract, names, naming);
  const events = contract.events.map((event): PortEvent => {
    const shape = shapes.get(event.title) as PortShape;
    return { ...shape, event: event.name, delivered: event.delivered, reads: pathsOf(event, shape, contract, shapes) };
  });
  const eventTitles = new Set(events.map(({ title }) => title));
  return { language: names.language, shapes: [...shapes.values()].filter(({ title }) => !eventTitles.has(title)), events };
}

/** All shapes by title, each after those that it needs. */
function shapesOf(contract: Contract, names: PortNames, naming: Naming): ReadonlyMap<string, PortShape> {
  const shapes = new Map<string, PortShape>();
  const inPackage = new Set<string>();
  const add = (schema: JsonSchema): void => {
    for (const { schema: node } of walk(schema)) {
      const target = node.$ref === undefined ? node : contract.objects.find(({ title }) => title === titleOfRef(node.$ref ?? ""))?.schema;
      if (target === undefined || target.title === undefined || target.properties === undefined || shapes.has(target.title)) continue;
      if (target !== schema) add(target);
    }
    if (schema.title !== undefined && schema.properties !== undefined && !shapes.has(schema.title))
      shapes.set(schema.title, shapeOf(schema, contract, names, naming, inPackage));
  };
  for (const { schema } of contract.events) add(schema);
  return shapes;
}

function shapeOf(schema: JsonSchema, contract: Contract, names: PortNames, naming: Naming, inPackage: Set<string>): PortShape {
  const title = schema.title ?? "";
  const named = namesOf(title, names);
  const inType = new Set<string>();
  const properties = Object.entries(schema.properties ?? {}).map(([jsonName, property]): PortProperty => {
    const resolved = resolve(property, contract);
    const name = named.properties.get(jsonName);
    if (name === undefined) throw new Error(`quicktype has no name for the property ${jsonName} of ${title}`);
    const constants = { package: inPackage, type: inType, property: new Set<string>() }[naming.constantsIn];
    const known = property["x-known-values"]?.map((value): KnownValue => ({
      value,
      name: unused(naming.constant(named, { name, jsonName }, value), constants),
    }));
    return {
      jsonName,
      name,
      description: resolved.description ?? "",
      required: schema.required?.includes(jsonName) ?? false,
      nullable: resolved.type === undefined ? property.$ref === undefined : isNullable(resolved),
      type: typeOf(property, contract, names),
      ...(property.const === undefined ? {} : { constant: property.const }),
      ...(known === undefined ? {} : { knownValues: known }),
    };
  });
  return { title, typeName: named.typeName, description: schema.description ?? "", properties, required: schema.required ?? [] };
}

function typeOf(schema: JsonSchema, contract: Contract, names: PortNames): PortType {
  const resolved = resolve(schema, contract);
  const kind = Array.isArray(resolved.type) ? resolved.type[0] : resolved.type;
  if (kind === undefined || kind === "null") return { kind: "any" };
  if (kind === "object") {
    const { title = "", properties } = resolved;
    return properties === undefined ? { kind: "map" } : { kind: "object", title, typeName: namesOf(title, names).typeName };
  }
  if (kind === "array") return { kind: "array", items: typeOf(resolved.items ?? {}, contract, names) };
  if (kind === "string") return { kind: resolved.format === "date-time" ? "date-time" : "string" };
  return { kind };
}

function namesOf(title: string, { types }: PortNames) {
  const names = types.get(title);
  if (names === undefined) throw new Error(`quicktype has no name for the type ${title}`);
  return names;
}

/** Values that differ only in characters that no name can have would have one constant: a number tells them apart. */
function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number += 1) free = `${name}_${number}`;
  used.add(free);
  return free;
}

/** The properties of the model that an example of code reads. */
function pathsOf(event: EventType, root: PortShape, contract: Contract, shapes: ReadonlyMap<string, PortShape>): PropertyPath[] {
  return readsOf(event, contract).map((read) => {
    let shape: PortShape | undefined = root;
    return read.map((name) => {
      const property = shape?.properties.find(({ jsonName }) => jsonName === name);
      if (property === undefined) throw new Error(`${event.name} has no /${read.join("/")}`);
      shape = property.type.kind === "object" ? shapes.get(property.type.title) : undefined;
      return property;
    });
  });
}
