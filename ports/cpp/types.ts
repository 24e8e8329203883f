import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import { datesIn, innermost, type PortEvent, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { declared, quoted, stdString, stringView, typeTable } from "./syntax.js";

/** The struct of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addStruct(file, shape, "object", () => addMembers(file, shape));
}

/** The struct of an event, which has its name and its body, too. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  const { use } = file;
  for (const { type } of event.properties) {
    const inner = innermost(type);
    if (inner.kind === "object") use(declared("objects", inner.typeName));
  }
  addStruct(file, event, "event", () => {
    file.doc("The name of this event.").line(`static constexpr ${use(stringView)} event_name = ${quoted(event.event)};`, "");
    addMembers(file, event);
    file
      .line("")
      .doc("The body exactly as it came.")
      .line(`${use(stdString)} raw;`);
  });
}

function addStruct(file: SourceFile, { typeName, description }: PortShape, parameter: string, addBody: () => void): void {
  const json = file.use(declared("json", "Json"));
  const both = `const ${typeName}& one, const ${typeName}& other`;
  const uncounted = parameter === "event" ? "`raw` and `spellings` do" : "`spellings` does";
  file
    .doc(description)
    .braces(`struct ${typeName}`, addBody, ";")
    .line("")
    .doc("Writes the documented form, unknown properties included.")
    .line(`void to_json(${json}& json, const ${typeName}& ${parameter});`, "")
    .doc("Reads the documented form. Throws InvalidError when that is not what the schema says.")
    .line(`void from_json(const ${json}& json, ${typeName}& ${parameter});`, "")
    .doc(`Whether both have the same properties. ${uncounted} not count.`)
    .line(`bool operator==(${both});`, `inline bool operator!=(${both}) { return !(one == other); }`);
}

function addMembers(file: SourceFile, shape: PortShape): void {
  const map = file.use(declared("json", "JsonObject"));
  for (const property of shape.properties)
    file.doc(property.description).line(`${memberType(property, file)} ${property.name}${initialValue(property)};`, "");
  file.doc("The properties that the catalogue does not know.").line(`${map} extra;`);
  if (datesIn(shape).length === 0) return;
  file
    .line("")
    .doc("The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.")
    .line(`${map} spellings;`);
}

function memberType(property: PortProperty, { use }: SourceFile): string {
  const { type } = property;
  const name = typeText(type, typeTable, use);
  switch (presenceOf(property)) {
    case "required":
      return name;
    case "optionalNullable":
      return `${use(declared("field", "Field"))}<${name}>`;
    default:
      return `${use({ from: "<optional>", name: "std::optional" })}<${name}>`;
  }
}

/** What a new object has: zero where the language would leave anything. */
function initialValue(property: PortProperty): string {
  if (property.constant !== undefined) return "{event_name}";
  if (presenceOf(property) !== "required") return "";
  const zeros: Partial<Record<PortProperty["type"]["kind"], string>> = { boolean: " = false", integer: " = 0", number: " = 0" };
  return zeros[property.type.kind] ?? "";
}
