import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import { datesIn, type PortEvent, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { aligned, typeTable } from "./syntax.js";

/** The struct of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addStruct(file, shape);
}

/** The struct of an event, and the methods that all events have. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  addStruct(file, event, ["raw", "[]byte"]);
  const methods = [
    ["EventID", "string", nameOf(event, "id"), "is the event's identifier."],
    ["EventName", "string", nameOf(event, "event"), `is the event's name: ${event.event}.`],
    ["EventTime", typeText({ kind: "date-time" }, typeTable, file.use), nameOf(event, "createdAt"), "is when the event happened."],
    ["Raw", "[]byte", "raw", "is the body exactly as it came."],
  ] as const;
  for (const [method, type, field, meaning] of methods)
    file.line("").doc(`${method} ${meaning}`).line(`func (e *${event.typeName}) ${method}() ${type} { return e.${field} }`);
}

function addStruct(file: SourceFile, shape: PortShape, ...own: readonly (readonly [name: string, type: string])[]): void {
  const { typeName, description, properties } = shape;
  const unexported = datesIn(shape).length === 0 ? own : [...own, ["spellings", "map[string]string"] as const];
  file.doc(`${typeName}: ${description}`).block(
    `type ${typeName} struct {`,
    () => {
      for (const property of properties) file.doc(property.description).line(`${property.name} ${fieldType(property, file)}`, "");
      file.doc("Extra holds the properties that the catalogue does not know.").line("Extra map[string]any");
      if (unexported.length > 0) file.line("", ...aligned(unexported));
    },
    "}",
  );
}

function fieldType(property: PortProperty, { use }: SourceFile): string {
  const type = typeText(property.type, typeTable, use);
  return { required: type, nullable: `*${type}`, optional: `*${type}`, optionalNullable: `Optional[${type}]` }[presenceOf(property)];
}

function nameOf({ properties }: PortShape, jsonName: string): string {
  return properties.find((property) => property.jsonName === jsonName)?.name ?? "";
}
