import { type Presence, presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import { bracketed, internal, quoted, typeTable, wrapped } from "./syntax.js";

/** The function that decodes a shape. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  const { typeName, properties, required } = shape;
  const isEvent = "event" in shape;
  const isSkipped = ({ constant }: PortProperty) => isEvent && constant !== undefined;
  const call = (name: string, names: readonly string[]) => ({ name, args: names.map((jsonName) => ["", quoted(jsonName)] as const) });
  const known = properties.map(({ jsonName }) => jsonName);
  const json = `json: ${typeText({ kind: "any" }, typeTable, use)}`;
  const head = `internal fun decode${typeName}`;
  if (required.length > 0) file.line(wrapped("private val requiredNames = ", call("listOf", required), file.columns), "");
  file
    .line(wrapped("private val knownNames = ", call("setOf", known), file.columns), "")
    .line(`${isEvent ? bracketed(`${head}(`, [json, "raw: RawBody"], ")") : `${head}(${json})`}: ${typeName} =`)
    .indented(() => {
      const read = (property: PortProperty) => `${methodOf(property)}(${quoted(property.jsonName)}, ${decoder(property.type, use)})`;
      const values = properties.filter((property) => !isSkipped(property)).map((property) => `${property.name} = ${read(property)}`);
      const args = [...values, "extra = rest(knownNames)", ...(isEvent ? ["raw = raw"] : [])];
      const body = [...properties.filter(isSkipped).map(read), bracketed(`${typeName}(`, args, ")")];
      file.braces(`${use(internal("ObjectReader"))}(json, ${required.length > 0 ? "requiredNames" : "emptyList()"}).run`, () => file.line(...body));
    });
}

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

function decoder(type: PortType, use: Use): string {
  if (type.kind === "object") return `::decode${type.typeName}`;
  if (type.kind === "array") return `${use(internal("asList"))}(${decoder(type.items, use)})`;
  // The reader itself reads dates: it keeps how they are spelled.
  if (type.kind === "date-time") return "::dateTime";
  return `::${use(internal(decoders[type.kind]))}`;
}
