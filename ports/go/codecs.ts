import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortProperty, type PortShape, type PortType } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** The function that decodes a shape, and the methods by which encoding/json writes and reads it. */
export function addCodec(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const isEvent = "event" in shape;
  const variable = isEvent ? "e" : "o";
  const names = `names${typeName}`;
  const dates = datesIn(shape).map(quoted);
  const list = (strings: readonly string[]) => (strings.length === 0 ? "nil" : `[]string{${strings.map(quoted).join(", ")}}`);
  file.line(`var ${names} = ${list(properties.map(({ jsonName }) => jsonName))}`, "");
  if (shape.required.length > 0) file.line(`var required${typeName} = ${list(shape.required)}`, "");
  file.block(
    isEvent
      ? `func decode${typeName}(value any, raw []byte) (Event, *Issue) {`
      : `func decode${typeName}(value any) (${typeName}, *Issue) {`,
    () => {
      file.line("r := read(value)", isEvent ? `e := &${typeName}{raw: raw}` : `o := ${typeName}{}`);
      for (const property of properties)
        file.line(`${variable}.${property.name} = ${reader(property)}(r, ${quoted(property.jsonName)}, ${decoder(property.type)})`);
      file.line(`${variable}.Extra = r.rest(${names}...)`);
      if (dates.length > 0) file.line(`${variable}.spellings = r.spellings(${dates.join(", ")})`);
      file.line(`return ${variable}, ${shape.required.length > 0 ? `r.fault(required${typeName})` : "r.issue"}`);
    },
    "}",
  );
  file.line("").doc("MarshalJSON gives the JSON of the documented form, unknown properties included.");
  file.block(
    `func (${variable} ${typeName}) MarshalJSON() ([]byte, error) {`,
    () => {
      file.line(`w := write(${variable}.Extra)`);
      for (const property of properties)
        file.line(`${writer(property, variable)}${quoted(property.jsonName)}, ${variable}.${property.name})`);
      file.line("return w.json()");
    },
    "}",
  );
  file
    .line("")
    .doc(isEvent ? "UnmarshalJSON reads such an event, and refuses every other body." : "UnmarshalJSON reads the documented form.")
    .block(
      `func (${variable} *${typeName}) UnmarshalJSON(body []byte) error {`,
      () => file.line(`return ${isEvent ? "unmarshalEvent(body, e)" : `unmarshalObject(body, ${quoted(typeName)}, decode${typeName}, o)`}`),
      "}",
    );
}

function reader(property: PortProperty): string {
  const readers = { required: "required", nullable: "requiredNullable", optional: "optional", optionalNullable: "optionalNullable" };
  return readers[presenceOf(property)];
}

function writer(property: PortProperty, variable: string): string {
  if (property.type.kind === "date-time") {
    const writers = {
      required: "requiredTime",
      nullable: "nullableTime",
      optional: "optionalTime",
      optionalNullable: "optionalNullableTime",
    };
    return `w.${writers[presenceOf(property)]}(${variable}.spellings, `;
  }
  const writers = {
    required: "w.required(",
    nullable: "w.required(",
    optional: "writeOptional(w, ",
    optionalNullable: "writeOptionalNullable(w, ",
  };
  return writers[presenceOf(property)];
}

const decoders = {
  string: "asString",
  "date-time": "asTime",
  integer: "asInteger",
  number: "asNumber",
  boolean: "asBool",
  map: "asMap",
  any: "asAny",
};

function decoder(type: PortType): string {
  if (type.kind === "object") return `decode${type.typeName}`;
  if (type.kind === "array") return `asSlice(${decoder(type.items)})`;
  return decoders[type.kind];
}
