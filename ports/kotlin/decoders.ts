import { type Presence, presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { bracketed, internal, quoted, typeTable, wrapped } from "./syntax.js";

/** The function that decodes a shape. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const isEvent = "event" in shape;
  const isSkipped = ({ constant }: PortProperty) => isEvent && constant !== undefined;
  const json = `json: ${typeText({ kind: "any" }, typeTable, file.use)}`;
  const head = `internal fun decode${typeName}`;
  addNames(file, shape);
  file.line(`${isEvent ? bracketed(`${head}(`, [json, "raw: RawBody"], ")") : `${head}(${json})`}: ${typeName} =`).indented(() => {
    const values = properties
      .filter((property) => !isSkipped(property))
      .map((property) => `${property.name} = ${reading(property, file.use)}`);
    const args = [...values, `extra = ${readingOfRest}`, ...(isEvent ? ["raw = raw"] : [])];
    const body = [...properties.filter(isSkipped).map((property) => reading(property, file.use)), bracketed(`${typeName}(`, args, ")")];
    file.braces(`${readerOf(shape, file.use)}.run`, () => file.line(...body));
  });
}

/** The function that decodes an object whose class reads itself. */
export function addLargeDecoder(file: SourceFile, shape: PortShape): void {
  addNames(file, shape);
  file.line(`internal fun decode${shape.typeName}(json: ${typeText({ kind: "any" }, typeTable, file.use)}): ${shape.typeName} =`);
  file.indented(() => file.line(`${shape.typeName}(${readerOf(shape, file.use)})`));
}

/** The names of the properties as constants. */
function addNames(file: SourceFile, { required, properties }: PortShape): void {
  const add = (name: string, type: string, jsonNames: readonly string[]) => {
    const call = { name: type, args: jsonNames.map((jsonName) => ["", quoted(jsonName)] as const) };
    file.line(wrapped(`private val ${name} = `, call, file.columns), "");
  };
  if (required.length > 0) add("requiredNames", "listOf", required);
  add(
    "knownNames",
    "setOf",
    properties.map(({ jsonName }) => jsonName),
  );
}

function readerOf({ required }: PortShape, use: Use): string {
  return `${use(internal("ObjectReader"))}(json, ${required.length > 0 ? "requiredNames" : "emptyList()"})`;
}

/** The call of the runtime's reader that reads a property. */
export function reading(property: PortProperty, use: Use, reader?: string): string {
  return `${methodOf(property)}(${quoted(property.jsonName)}, ${decoder(property.type, use, reader)})`;
}

/** The call of the runtime's reader that gives the properties that the catalogue does not know. */
export const readingOfRest = "rest(knownNames)";

/** Whether a property may be absent or null in Kotlin, where a value of any kind may be null itself. */
export function presenceIn({ required, nullable, type }: PortProperty): Presence {
  return presenceOf({ required, nullable: nullable && type.kind !== "any" });
}

/** What the runtime's reader and writer call the method for a property. */
export function methodOf(property: PortProperty): string {
  const presence = presenceIn(property);
  return presence === "optionalNullable" ? "field" : presence;
}

const decoders = {
  string: "asString",
  integer: "asInteger",
  number: "asNumber",
  boolean: "asBoolean",
  map: "asObject",
  any: "asAny",
};

/** @param reader The name of the reader, where it is not the receiver. */
function decoder(type: PortType, use: Use, reader = ""): string {
  if (type.kind === "object") return `::decode${type.typeName}`;
  if (type.kind === "array") return `${use(internal("asList"))}(${decoder(type.items, use, reader)})`;
  // The reader itself reads dates: it keeps how they are spelled.
  if (type.kind === "date-time") return `${reader}::dateTime`;
  return `::${use(internal(decoders[type.kind]))}`;
}
