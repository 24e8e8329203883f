import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { addConstructor, addDecode, addRequired } from "./decoders.js";
import { addEncoder } from "./encoders.js";
import { addKnownValues } from "./known-values.js";
import { addBroken, continued, parameterTag, quoted, returnTag, typeTable, wrapped } from "./syntax.js";

/** The class of an object: CodeQR adds properties to objects, and the constructor of a record of so many breaks its callers and is more than the just-in-time compiler takes. */
export function addObject(file: SourceFile, shape: PortShape): void {
  const { typeName, description, properties } = shape;
  const extra = typeText({ kind: "map" }, typeTable, file.use);
  addBroken(file.doc(description), `public final class ${typeName}`, "extends ValueObject {", "");
  file.indented(() => {
    addKnownValues(file, properties);
    addRequired(file, shape);
    for (const property of properties) file.line(`private final ${fieldType(property, file.use)} ${property.name};`);
    file.line(`private final ${extra} extra;`, "");
    addConstructor(file, shape);
    for (const property of properties) {
      file.line("").doc(property.description, returnTag(`the property \`${property.jsonName}\`${absence[presenceOf(property)]}`));
      addAccessor(file, fieldType(property, file.use), property.name, property.name);
    }
    file.line("", "@Override");
    addAccessor(file, extra, "extra", "extra");
    file.line("");
    addEncoder(file, properties);
  });
  file.line("}");
}

/** What the accessor of a property gives where there is no value. */
const absence = {
  required: "",
  nullable: ", or empty where it is null",
  optional: ", or empty where it is absent",
  optionalNullable: ", which may be absent, and may be null",
};

/** The record of an event, whose properties are those of the envelope. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  const own = event.properties.filter(({ constant }) => constant === undefined);
  file
    .doc(
      event.description,
      ...own.map(({ name, description }) => parameterTag(name, description)),
      parameterTag("extra", "The properties that the catalogue does not know."),
      parameterTag("raw", "The body exactly as it came."),
    )
    .line(...header(event.typeName, own, file))
    .indented(() => {
      addBroken(file.doc("The event's name."), "public static final String NAME =", quoted(event.event), ";");
      file.line("");
      addKnownValues(file, own);
      addRequired(file, event);
      file.line("@Override");
      addAccessor(file, "String", "event", "NAME");
      file.line("");
      addDecode(file, event);
      file.line("");
      addEncoder(file, event.properties);
      file.line("", "@Override").braces("public String toString()", () => file.line("return VisibleText.of(this);"));
    })
    .line("}");
}

function header(typeName: string, properties: readonly PortProperty[], { use, columns }: SourceFile): string[] {
  const items = [
    ...properties.map((property) => `${fieldType(property, use)} ${property.name}`),
    `${typeText({ kind: "map" }, typeTable, use)} extra`,
    "RawBody raw",
  ];
  const end = "implements WebhookEvent {";
  const lines = wrapped({ head: `public record ${typeName}`, items }, ` ${end}`, columns);
  return lines.length === 1 ? lines : [...wrapped({ head: `public record ${typeName}`, items }, "", columns), ...continued([end])];
}

function addAccessor(file: SourceFile, type: string, name: string, value: string): void {
  file.braces(`public ${type} ${name}()`, () => file.line(`return ${value};`));
}

const primitives: { readonly [kind: string]: string } = { integer: "long", number: "double", boolean: "boolean" };

function fieldType(property: PortProperty, use: Use): string {
  const name = typeText(property.type, typeTable, use);
  const presence = presenceOf(property);
  if (presence === "required") return primitives[property.type.kind] ?? name;
  return `${presence === "optionalNullable" ? "Field" : use({ from: "java.util", name: "Optional" })}<${name}>`;
}
