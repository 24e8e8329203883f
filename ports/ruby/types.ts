import { snakeCase } from "../../scripts/ports/kit/casing.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { addDecoder } from "./decoders.js";
import { addKnownValues } from "./known-values.js";
import { bracketed, quoted, symbolList, typeTable } from "./syntax.js";

/** The file that has the class of a shape. */
export function typePath({ typeName }: PortShape): string {
  return `types/${snakeCase(typeName)}`;
}

/** The class of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addClass(file, shape, "Record");
}

/** The class of an event. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  addClass(file, event, "Event");
}

function addClass(file: SourceFile, shape: PortShape, parent: "Record" | "Event"): void {
  const { typeName, description, properties } = shape;
  const names = properties.map(({ name, jsonName }) => `${name}: ${quoted(jsonName)}`);
  const required = shape.required.flatMap((jsonName) =>
    properties.filter((property) => property.jsonName === jsonName).map(({ name }) => name),
  );
  file.doc(description).block(
    `class ${typeName} < ${parent}`,
    () => {
      addKnownValues(file, shape);
      file.doc("", "@api private").line(`NAMES = ${bracketed("{", names, "}")}.freeze`, "");
      file.doc("", "@api private").line(`REQUIRED = ${symbolList(required)}.freeze`, "");
      for (const property of properties) addReader(file, property);
      addDecoder(file, shape);
    },
    "end",
  );
}

function addReader(file: SourceFile, { jsonName, name, description, required, nullable, type }: PortProperty): void {
  const orNil = (required && !nullable) || type.kind === "any" ? "" : ", nil";
  file
    .doc(description, `@return [${typeText(type, typeTable, file.use)}${orNil}]`)
    .line(`def ${name} = @properties[${quoted(jsonName)}]`, "");
}
