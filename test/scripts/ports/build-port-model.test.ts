import { expect, test } from "vitest";
import { go } from "../../../ports/go/port.js";
import { ports } from "../../../ports/ports.js";
import { modelOf } from "../../../scripts/contract/load.js";
import type { SchemaFile } from "../../../scripts/contract/schema-file.js";
import { buildPortModel } from "../../../scripts/ports/build-port-model.js";
import type { PortShape } from "../../../scripts/ports/port-model.js";
import { doorFiles } from "../../support/door-contract.js";

/** A contract whose door has known values that differ only in characters that no name can have, or in where the property's name ends. */
const contract = modelOf(
  doorFiles.map((file): SchemaFile => {
    if (file.path !== "objects/door.schema.json") return file;
    const text = (...values: string[]) => ({ type: "string", description: "A text.", "x-known-values": values }) as const;
    const properties = { ...file.schema.properties, key_a: text("b c", "b-c", ""), keyA: text("x"), key_a_b: text("c") };
    return { ...file, schema: { ...file.schema, properties } };
  }),
);

test.each(ports)("$name: no two constants of a scope have one name, and each is legal", async (port) => {
  const { shapes } = await buildPortModel(contract, port);
  const door = shapes.find(({ title }) => title === "Door");
  const scopes = door?.properties.map(({ knownValues = [] }) => knownValues.map(({ name }) => name)) ?? [];
  const names = port.naming.constantsIn === "type" ? [scopes.flat()] : scopes;
  expect(scopes.flat()).toHaveLength(7);
  for (const scope of names) expect(new Set(scope).size).toBe(scope.length);
  expect(scopes.flat().filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toEqual([]);
});

test.each(ports)("$name: the model is plain data", async (port) => {
  const model = await buildPortModel(contract, port);
  expect(structuredClone(model)).toEqual(model);
});

/** A contract in which an event and the object in it both have a property `eventName`. */
const named = modelOf(
  doorFiles.map((file): SchemaFile => {
    if (!/door/.test(file.path)) return file;
    const eventName = { type: "string", description: "A name." } as const;
    return { ...file, schema: { ...file.schema, properties: { ...file.schema.properties, eventName } } };
  }),
);

test("a property of a Go struct gives way to a method of events in events only", async () => {
  const { shapes, events } = await buildPortModel(named, go);
  const nameIn = (shape: PortShape | undefined) => shape?.properties.find(({ jsonName }) => jsonName === "eventName")?.name;
  expect(nameIn(shapes.find(({ title }) => title === "Door"))).toBe("EventName");
  expect(nameIn(events[0])).toBe("DoorOpenedEventEventName");
});
