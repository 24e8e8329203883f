import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import { datesIn, type PortEvent, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { aligned, typeTable } from "./syntax.js";

/** The struct of an object, and how it prints. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addStruct(file, shape);
  file.line("").doc("String is the object as JSON.").line(`func (o ${shape.typeName}) String() string { return describeObject(o) }`);
}

/** The struct of an event, and the methods that all events have. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  addStruct(file, event, ["raw", "[]byte"]);
  const [id, name, time] = ["id", "event", "createdAt"].map((jsonName) => `e.${nameOf(event, jsonName)}`);
  const [pointer, value] = [`*${event.typeName}`, event.typeName];
  const methods = [
    ["EventID", pointer, "string", id, "is the event's identifier."],
    ["EventName", pointer, "string", name, `is the event's name: ${event.event}.`],
    ["EventTime", pointer, typeText({ kind: "date-time" }, typeTable, file.use), time, "is when the event happened."],
    ["Raw", pointer, "[]byte", "e.raw", "is the body exactly as it came."],
    // Of a value as well, so that a copy prints alike.
    ["String", value, "string", `describeEvent(${name}, ${id})`, "is the event's name and identifier."],
    [
      "LogValue",
      value,
      `slog.${file.use({ from: "log/slog", name: "Value" })}`,
      `logEvent(${name}, ${id}, ${time})`,
      "is the event's name, identifier and time.",
    ],
  ] as const;
  for (const [method, receiver, type, result, meaning] of methods)
    file.line("").doc(`${method} ${meaning}`).line(`func (e ${receiver}) ${method}() ${type} { return ${result} }`);
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
