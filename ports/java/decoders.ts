import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { addBroken, addWrapped, type Call, jsonNode, list, quoted } from "./syntax.js";

/** The names of the required properties as a constant, if there are any. */
export function addRequired(file: SourceFile, { required }: PortShape): void {
  if (required.length === 0) return;
  const names = { head: "List.of", items: required.map(quoted) };
  addBroken(file, `private static final ${file.use(list)}<String> REQUIRED =`, names, ";");
  file.line("");
}

/** The constructor of an object, which reads it from JSON. */
export function addConstructor(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  file.braces(`${typeName}(${file.use(jsonNode)} json) throws Fault`, () => {
    file.line(reader(shape, file));
    for (const property of properties) addBroken(file, `${property.name} =`, reading(property), ";");
    file.line("extra = in.rest();");
  });
}

/** The method that reads an event from JSON. */
export function addDecode(file: SourceFile, event: PortEvent): void {
  const { typeName, properties } = event;
  addWrapped(file, { head: `static ${typeName} decode`, items: [`${file.use(jsonNode)} json`, "RawBody raw"] }, " throws Fault {");
  file.indented(() => {
    file.line(reader(event, file));
    for (const { jsonName, constant } of properties) if (constant !== undefined) file.line(`in.skip(${quoted(jsonName)});`);
    const values = properties.filter(({ constant }) => constant === undefined).map(reading);
    addWrapped(file, { head: `return new ${typeName}`, items: [...values, "in.rest()", "raw"] }, ";");
  });
  file.line("}");
}

function reader({ required }: PortShape, { use }: SourceFile): string {
  return `PropertyReader in = PropertyReader.of(json, ${required.length === 0 ? `${use(list)}.of()` : "REQUIRED"});`;
}

/** What the runtime's reader and writer call the method for a property. */
export function methodOf(property: PortProperty): string {
  const presence = presenceOf(property);
  return presence === "optionalNullable" ? "field" : presence;
}

function reading(property: PortProperty): Call {
  return { head: `in.${methodOf(property)}`, items: [quoted(property.jsonName), decoder(property.type)] };
}

const decoders = {
  string: "Decoder::string",
  // The reader keeps how a date-time is spelled.
  "date-time": "in::dateTime",
  integer: "Decoder::integer",
  number: "Decoder::number",
  boolean: "Decoder::bool",
  map: "Decoder::map",
  any: "Decoder::any",
};

function decoder(type: PortType): string {
  if (type.kind === "object") return `${type.typeName}::new`;
  if (type.kind === "array") return `Decoder.listOf(${decoder(type.items)})`;
  return decoders[type.kind];
}
