import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent, PortProperty, PortType } from "../../scripts/ports/port-model.js";
import { broken, type Call, jsonNode, quoted, wrapped } from "./syntax.js";

/** The constructor of an object, which reads it from JSON. */
export function addConstructor(file: SourceFile, typeName: string, properties: readonly PortProperty[]): void {
  file.block(
    `${typeName}(${file.use(jsonNode)} json) throws Fault {`,
    () => {
      file.line("PropertyReader in = PropertyReader.of(json);");
      for (const property of properties) file.line(...broken(`${property.name} =`, reading(property), ";", file.columns));
      file.line("extra = in.rest();");
    },
    "}",
  );
}

/** The method that reads an event from JSON. */
export function addDecode(file: SourceFile, { typeName, properties }: PortEvent): void {
  const parameters = [`${file.use(jsonNode)} json`, "RawBody raw"];
  const own = properties.filter(({ constant }) => constant === undefined);
  const constants = properties.filter(({ constant }) => constant !== undefined);
  file
    .line(...wrapped({ head: `static ${typeName} decode`, items: parameters }, " throws Fault {", file.columns))
    .indented(() => {
      file.line("PropertyReader in = PropertyReader.of(json);", ...constants.map(({ jsonName }) => `in.skip(${quoted(jsonName)});`));
      const values = [...own.map(reading), "in.rest()", "raw"];
      file.line(...wrapped({ head: `return new ${typeName}`, items: values }, ";", file.columns));
    })
    .line("}");
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
