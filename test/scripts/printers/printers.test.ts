import { describe, expect, test } from "vitest";
import { contractOf } from "../../../scripts/contract/load.js";
import { go } from "../../../ports/go/port.js";
import { buildPortModel } from "../../../scripts/ports/build-port-model.js";
import { canonicalizers } from "../../../scripts/printers/canonicalizers.js";
import { catalogOf } from "../../../scripts/printers/catalog-model.js";
import { deliveredForms } from "../../../scripts/printers/delivered-forms.js";
import { schemas } from "../../../scripts/printers/schemas.js";
import type { Printer } from "../../../scripts/printers/printer.js";
import { doorFiles } from "../../support/door-contract.js";

async function printed(printer: Printer, path: string): Promise<string | undefined> {
  return (await printer.print(contractOf(doorFiles))).find((file) => file.path === path)?.text;
}

test("catalog", () => {
  const example = { event: "door.opened", payload: {}, body: {}, text: "{}" };
  const names = [
    { kind: "delivered", name: "delivered/door.opened" },
    { kind: "derived", name: "derived/door.opened.minimal" },
    { kind: "documented", name: "documented/door.opened" },
  ] as const;
  const { events, types } = catalogOf(
    contractOf(doorFiles),
    names.map((name) => ({ ...name, ...example })),
  );
  expect(events).toEqual([
    {
      name: "door.opened",
      type: "DoorOpenedEvent",
      scope: "project",
      description: "A door was opened.",
      schema: "events/door.opened.schema.json",
      examples: ["documented/door.opened", "delivered/door.opened"],
    },
  ]);
  expect(Object.keys(types)).toEqual(["DoorOpenedEvent", "Door", "Key"]);
  expect(types.Door).toEqual({
    description: "A door.",
    properties: [
      { name: "id", description: "Identifier of the door.", type: "string", required: true, nullable: false },
      { name: "key", description: "A key.", type: "object", required: false, nullable: false, of: "Key" },
      {
        name: "locked",
        description: "Whether it is locked.",
        type: "boolean",
        required: false,
        nullable: false,
        deliveredValues: [[0, false]],
      },
      {
        name: "colour",
        description: "Colour of the door.",
        type: "string",
        required: false,
        nullable: true,
        knownValues: ["red", "blue-ish"],
        evidence: "api",
      },
    ],
  });
  expect(types.Key?.properties[0]?.deliveredAs).toEqual(["serial_no"]);
});

test("canonicalizers", async () => {
  expect(await printed(canonicalizers, "typescript/canonicalizers.js"))
    .toBe(`// Generated from schemas/ by \`npm run generate\`. Do not edit.

export function createCanonicalizers({ isObject, assign, rename, replace, unwrap }) {
  const shapeOfDoorWrapped = { required: new Set(["id"]), properties: new Set(["id", "key", "locked", "colour"]) };

  function canonicalizeKey(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "serialNo", ["serial_no"]);
    return result;
  }

  function canonicalizeDoorWrapped(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = unwrap(result, "door", shapeOfDoorWrapped, isOwn);
    if (result.locked === 0) result = replace(result, "locked", false, isOwn || result !== value);
    {
      const inner = canonicalizeKey(result.key, isOwn);
      if (inner !== result.key) result = replace(result, "key", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeDoorOpenedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeDoorWrapped(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  return new Map([["door.opened", canonicalizeDoorOpenedEvent]]);
}
`);
});

test("the canonicalizer of one event imports what it uses", async () => {
  const text = (await printed(canonicalizers, "typescript/canonicalizers/door.opened.js")) ?? "";
  expect(text).toContain('\nimport { isObject, rename, replace, unwrap } from "../canonical-helpers.js";\n');
  expect(text).toMatch(/\nexport \{ canonicalizeDoorOpenedEvent as canonicalize \};\n$/);
  expect([...text.matchAll(/^function (\w+)/gm)].map(([, name]) => name)).toEqual([
    "canonicalizeKey",
    "canonicalizeDoorWrapped",
    "canonicalizeDoorOpenedEvent",
  ]);
});

test("delivered forms", async () => {
  expect(JSON.parse((await printed(deliveredForms, "delivered-forms.json")) ?? "")).toEqual({
    "door.opened": {
      properties: {
        data: {
          wrapper: { name: "door", required: ["id"], properties: ["id", "key", "locked", "colour"] },
          values: { locked: [[0, false]] },
          properties: { key: { names: { serial_no: "serialNo" } } },
        },
      },
    },
  });
});

test("the delivery schema", async () => {
  const { $defs } = JSON.parse((await printed(schemas, "schemas/webhook-delivery.schema.json")) ?? "");
  expect($defs.DoorOpenedEvent.properties.event).toMatchObject({ title: "DoorOpenedEventName", enum: ["door.opened"] });
  expect($defs.DoorOpenedEvent.properties.data).toEqual({
    oneOf: [{ $ref: "#/$defs/DeliveredDoor" }, { $ref: "#/$defs/WrappedDoor" }],
  });
  expect($defs.WrappedDoor).toMatchObject({
    type: "object",
    properties: { door: { $ref: "#/$defs/DeliveredDoor" } },
    required: ["door"],
    not: { oneOf: [{ properties: { id: {} }, required: ["id"] }] },
  });
  expect($defs.DeliveredDoor.properties.locked).toEqual({
    description: "Whether it is locked.",
    type: ["boolean", "integer"],
    minimum: 0,
    maximum: 0,
    "x-delivered-values": [[0, false]],
  });
  expect($defs.DeliveredDoor.properties.key).toEqual({ oneOf: [{ $ref: "#/$defs/DeliveredKey" }, { $ref: "#/$defs/DocumentedKey" }] });
  expect($defs.DeliveredKey).toMatchObject({
    properties: { serial_no: { type: "string" } },
    required: ["serial_no"],
    not: { oneOf: [{ properties: { serialNo: {} }, required: ["serialNo"] }] },
  });
  expect($defs.DocumentedKey).toMatchObject({ properties: { serialNo: { type: "string" } }, required: ["serialNo"] });
  expect($defs.DocumentedKey).not.toHaveProperty("not");
});

describe("the port to Go", () => {
  const printedFile = async (path: string) => {
    const file = go.print(await buildPortModel(contractOf(doorFiles), go)).find((candidate) => candidate.path === path);
    return file?.text.replace(/^[\s\S]*?\npackage webhooks\n\n/, "");
  };
  test.each<[string, string]>([
    [
      "known_values.go",
      `// Known values of Door.Colour (colour). There may be others.
const (
	DoorColourRed     = "red"
	DoorColourBlueIsh = "blue-ish"
)
`,
    ],
    [
      "delivered.go",
      `var deliveredKey = &deliveredForm{names: []renaming{{"serial_no", "serialNo"}}}

var deliveredDoorWrapped = &deliveredForm{wrapper: &wrapper{name: "door", required: setOf("id"), properties: setOf("id", "key", "locked", "colour")}, values: map[string][]valuePair{"locked": {{float64(0), false}}}, properties: map[string]*deliveredForm{"key": deliveredKey}}

var deliveredForms = map[string]*deliveredForm{
	"door.opened": {properties: map[string]*deliveredForm{"data": deliveredDoorWrapped}},
}
`,
    ],
  ])("%s", async (path, text) => {
    expect(await printedFile(path)).toBe(text);
  });

  test("types.go", async () => {
    expect(await printedFile("types.go")).toContain(`// Door: A door.
type Door struct {
	// Identifier of the door.
	ID string

	// A key.
	Key *Key

	// Whether it is locked.
	Locked *bool

	// Colour of the door.
	Colour Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}
`);
  });
});
