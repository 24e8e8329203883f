import { expect, test } from "vitest";
import { resolve } from "../../../scripts/contract/definitions.js";
import { type DeliveredForm, deliveredFormOf } from "../../../scripts/contract/delivered-form.js";
import type { JsonSchema } from "../../../scripts/contract/json-schema.js";

const objects = [
  { name: "door", title: "Door", properties: { id: { type: "string" }, key: { type: "string" } }, required: ["id"] },
  {
    name: "key",
    title: "Key",
    properties: { id: { type: "string" }, keyNo: { type: "string", "x-delivered-as": "key_no" } },
    required: [],
  },
  {
    name: "gate",
    title: "Gate",
    properties: { id: { type: "string" }, color: { type: "string", "x-delivered-as": "colour" } },
    required: ["id", "color"],
  },
  {
    name: "bolt",
    title: "Bolt",
    "x-delivered-as": ["bar", "latch"],
    properties: { width: { type: "number", "x-delivered-as": ["breadth", "girth"] } },
    required: [],
  },
  { name: "lamp", title: "Lamp", properties: { on: { type: "boolean", "x-delivered-values": [[0, false]] } }, required: [] },
].map(({ name, ...schema }) => ({
  name,
  title: schema.title,
  path: `objects/${name}.schema.json`,
  schema: { type: "object", ...schema } as JsonSchema,
}));
const ref = (title: string): JsonSchema => ({ $ref: `#/$defs/${title}` });
const wrapped = (name: string) => ({ name, required: ["id"], properties: ["id", "key"] });
const keyNames = (title: string, names: Record<string, string>) => ({ title, names });

/** The event's data, the place where it is delivered, and the form of the data. */
test.each<[string, data: JsonSchema, places: Record<string, string> | undefined, form: DeliveredForm | undefined]>([
  ["nothing differs", ref("Door"), undefined, undefined],
  ["a property of a shared object", ref("Key"), undefined, keyNames("Key", { key_no: "keyNo" })],
  [
    "an object, and a property of it, each under several names",
    { type: "object", properties: { bolt: ref("Bolt") } },
    undefined,
    { names: { bar: "bolt", latch: "bolt" }, properties: { bolt: keyNames("Bolt", { breadth: "width", girth: "width" }) } },
  ],
  ["a value of a shared object", ref("Lamp"), undefined, { title: "Lamp", values: { on: [[0, false]] } }],
  ["the whole, under the object's name", ref("Door"), { "/data": "/data/door" }, { title: "DoorWrapped", wrapper: wrapped("door") }],
  ["the whole, under another name", ref("Door"), { "/data": "/data/gate" }, { title: "DoorWrappedAsGate", wrapper: wrapped("gate") }],
  [
    "the whole, and a property of it under another name, which therefore does not tell the two apart",
    ref("Gate"),
    { "/data": "/data/gate" },
    {
      title: "GateWrapped",
      wrapper: { name: "gate", required: ["id"], properties: ["id", "color", "colour"] },
      names: { colour: "color" },
    },
  ],
  ["another property, under the name of one", ref("Key"), { "/data/id": "/data/key_no" }, keyNames("KeyWithId", { key_no: "id" })],
  [
    "another property, under a name of its own",
    ref("Key"),
    { "/data/id": "/data/number" },
    keyNames("KeyWithIdAsNumber", { key_no: "keyNo", number: "id" }),
  ],
  [
    "the items of a list",
    { type: "object", properties: { doors: { type: "array", items: ref("Door") }, keys: { type: "array", items: ref("Key") } } },
    undefined,
    { properties: { keys: { items: keyNames("Key", { key_no: "keyNo" }) } } },
  ],
  [
    "a deeper place, in this event alone",
    { type: "object", properties: { door: ref("Door"), key: ref("Key"), lamp: { type: "object", properties: { key: ref("Key") } } } },
    { "/data/lamp/key/id": "/data/lamp/key/no", "/data/door": "/data/gate" },
    {
      names: { gate: "door" },
      properties: {
        key: keyNames("Key", { key_no: "keyNo" }),
        lamp: { properties: { key: keyNames("KeyWithIdAsNo", { key_no: "keyNo", no: "id" }) } },
      },
    },
  ],
  ["a place that does not exist", ref("Door"), { "/data/id": "/id" }, undefined],
])("%s", (_name, data, places, form) => {
  const event: JsonSchema = { type: "object", properties: { data }, ...(places === undefined ? {} : { "x-delivered-at": places }) };
  const delivered = deliveredFormOf(event, (schema) => resolve(schema, { objects }));
  expect(delivered).toEqual(form === undefined ? undefined : { properties: { data: form } });
});
