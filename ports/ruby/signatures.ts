import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { type TypeTable, typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortModel, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { bracketed, quoted } from "./syntax.js";

/** The types of Ruby as RBS has them. */
const typeTable: TypeTable = {
  string: "String",
  "date-time": "Time",
  integer: "Integer",
  number: "Integer | Float",
  boolean: "bool",
  map: "Hash[String, untyped]",
  any: "untyped",
  array: (items) => `Array[${items}]`,
};

/** The signatures of the classes of shapes and events. */
export function addTypes(file: SourceFile, { shapes, events }: Pick<PortModel, "shapes" | "events">): void {
  const classes = [...shapes.map((shape) => ({ shape, parent: "Record" })), ...events.map((shape) => ({ shape, parent: "Event" }))];
  file.separated(classes, ({ shape, parent }) => addClass(file, shape, parent));
}

/** What depends on which events there are: their union, and samples by class and by name. */
export function addEvents(file: SourceFile, events: readonly PortEvent[]): void {
  const names = events.map(({ typeName }) => typeName);
  file
    .line("# An event of the catalogue.", `type known_event = ${names.join(" | ")}`, "")
    .line("# The events in the catalogue: the class of each, by its name.")
    .line(`EVENTS: Hash[String, ${names.map((name) => `singleton(${name})`).join(" | ")}]`, "")
    .block(
      "module Testing",
      () => {
        const overloads = events.map(
          ({ event, typeName }) => `(singleton(${typeName}) | ${quoted(event)} event, ?Hash[untyped, untyped] overrides) -> ${typeName}`,
        );
        file.line(
          `def self.event: ${[...overloads, "(String event, ?Hash[untyped, untyped] overrides) -> known_event"].join("\n              | ")}`,
        );
      },
      "end",
    );
}

function addClass(file: SourceFile, { typeName, properties }: PortShape, parent: string): void {
  file.block(
    `class ${typeName} < ${parent}`,
    () => {
      const constants = properties.flatMap(({ knownValues = [] }) => knownValues);
      if (constants.length > 0) file.line(...constants.map(({ name }) => `${name}: String`), "");
      file.line(`def initialize: ${bracketed("(", parameters(properties), ") -> void")}`);
      for (const property of properties) file.line("", `def ${methodName(property)}: () -> ${typeOf(property)}`);
    },
    "end",
  );
}

/** RBS has no place for a parameter with a name beyond ASCII: whatever is called so is any other. */
function parameters(properties: readonly PortProperty[]): string[] {
  const named = properties.filter(isPlain);
  return [
    ...named.map((property) => `${property.required ? "" : "?"}${property.name}: ${typeOf(property)}`),
    "?extra: Hash[String, untyped]",
    ...(named.length < properties.length ? ["**untyped"] : []),
  ];
}

function methodName(property: PortProperty): string {
  return isPlain(property) ? property.name : `\`${property.name}\``;
}

function isPlain({ name }: PortProperty): boolean {
  return /^\w+$/.test(name);
}

/** The type of a property: nil is null, or absent. */
function typeOf({ type, required, nullable }: PortProperty): string {
  const text = typeText(type, typeTable, String);
  if (type.kind === "any" || (required && !nullable)) return text.includes(" | ") ? `(${text})` : text;
  return text.includes(" | ") ? `(${text})?` : `${text}?`;
}
