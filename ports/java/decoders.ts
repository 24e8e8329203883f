import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent, PortProperty, PortType } from "../../scripts/ports/port-model.js";
import { addBroken, addWrapped, type Call, jsonNode, quoted } from "./syntax.js";

/** The constructor of an object, which reads it from JSON. */
export function addConstructor(file: SourceFile, typeName: string, properties: readonly PortProperty[]): void {
  file.braces(`${typeName}(${file.use(jsonNode)} json) throws Fault`, () => {
    file.line("PropertyReader in = PropertyReader.of(json);");
    for (const property of properties) addBroken(file, `${property.name} =`, reading(property), ";");
    file.line("extra = in.rest();");
  });
}

/** The method that reads an event from JSON. */
export function addDecode(file: SourceFile, { typeName, properties }: PortEvent): void {
  addWrapped(file, { head: `static ${typeName} decode`, items: [`${file.use(jsonNode)} json`, "RawBody raw"] }, " throws Fault {");
  file.indented(() => {
    file.line("PropertyReader in = PropertyReader.of(json);");
    for (const { jsonName, constant } of properties) if (constant !== undefined) file.line(`in.skip(${quoted(jsonName)});`);
    const values = properties.filter(({ constant }) => constant === undefined).map(reading);
    addWrapped(file, { head: `return new ${typeName}`, items: [...values, "in.rest()", "raw"] }, ";");
  });
  file.line("}");
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
  string: "string",
  "date-time": "dateTime",
  integer: "integer",
  number: "number",
  boolean: "bool",
  map: "map",
  any: "any",
};

function decoder(type: PortType): string {
  if (type.kind === "object") return `${type.typeName}::new`;
  if (type.kind === "array") return `Decoder.listOf(${decoder(type.items)})`;
  return `Decoder::${decoders[type.kind]}`;
}
