import type { Json } from "../../scripts/payloads/examples.js";
import {
  type PortModel,
  type PortProperty,
  type PortShape,
  type PortType,
  type ScalarKind,
  shapesIn,
} from "../../scripts/ports/port-model.js";
import type { PortFile } from "../../scripts/ports/port.js";

/** The JSON Schema of each type by its name, for pydantic. `$ref` has the name of a type. */
export function schemasFile(model: PortModel): PortFile {
  const schemas = Object.fromEntries([...shapesIn(model), unknownEvent].map((shape) => [shape.typeName, schemaOf(shape)]));
  return { path: "src/codeqr_webhooks/schemas.json", text: `${JSON.stringify(schemas, null, 1)}\n` };
}

type Shape = Pick<PortShape, "typeName" | "description" | "properties" | "required">;

function schemaOf({ typeName, description, properties, required }: Shape): Json {
  return {
    title: typeName,
    ...described(description),
    type: "object",
    properties: Object.fromEntries(properties.map((property) => [property.jsonName, propertySchema(property)])),
    ...(required.length === 0 ? {} : { required: [...required] }),
  };
}

function propertySchema({ type, constant, nullable, description }: PortProperty): Json {
  const schema = constant === undefined ? typeSchema(type) : { type: "string", const: constant };
  const isOpen = type.kind === "any" || !nullable;
  return { ...(isOpen ? schema : { anyOf: [schema, { type: "null" }] }), ...described(description) };
}

const scalars: Record<ScalarKind, Record<string, Json>> = {
  string: { type: "string" },
  "date-time": { type: "string", format: "date-time" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  map: { type: "object" },
  any: {},
};

function typeSchema(type: PortType): Record<string, Json> {
  if (type.kind === "object") return { $ref: type.typeName };
  return type.kind === "array" ? { type: "array", items: typeSchema(type.items) } : scalars[type.kind];
}

function described(description: string): Record<string, Json> {
  return description === "" ? {} : { description };
}

/** The envelope of an event that is not in the catalogue. */
const unknownEvent: Shape = {
  typeName: "UnknownEvent",
  description: "An event that is not in the catalogue.",
  properties: [
    envelopeProperty("id", "string", "The event's identifier."),
    envelopeProperty("event", "string", "The event's name."),
    envelopeProperty("createdAt", "date-time", "When the event happened."),
    envelopeProperty("data", "map", "What the event is about."),
  ],
  required: ["id", "event", "createdAt", "data"],
};

function envelopeProperty(jsonName: string, kind: ScalarKind, description: string): PortProperty {
  return { jsonName, name: jsonName, description, required: true, nullable: false, type: { kind } };
}
