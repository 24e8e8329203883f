import { camelCase } from "../../scripts/ports/kit/casing.js";
import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { Import, SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import { datesIn, type PortEvent, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { quoted, raw, serialize, typeTable } from "./syntax.js";

/** The struct of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addStruct(file, shape);
}

/** The struct of an event, its name and its body. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  const isOurs = datesIn(event).length > 0;
  addStruct(file, event, () => file.line(...(isOurs ? [] : ["#[serde(skip)]"]), `pub(crate) raw: ${file.use(raw)},`));
  file.line("").braces(`impl ${event.typeName}`, () => {
    file.doc("The event's name.").line(`pub const NAME: &'static str = ${quoted(event.event)};`, "");
    file
      .doc("The body exactly as it came.")
      .line("#[must_use]")
      .braces("pub fn raw(&self) -> &[u8]", () => file.line("&self.raw.0"));
  });
}

function addStruct(file: SourceFile, shape: PortShape, addFields = () => {}): void {
  const { typeName, description, properties } = shape;
  const hasDates = datesIn(shape).length > 0;
  const attributes = hasDates
    ? ["#[derive(Clone, Debug, PartialEq)]"]
    : [`#[derive(Clone, Debug, PartialEq, ${file.use(serialize)})]`, '#[serde(rename_all = "camelCase")]'];
  file
    .doc(description)
    .line(...attributes, "#[non_exhaustive]")
    .braces(`pub struct ${typeName}`, () => {
      for (const property of properties) addField(file, property, hasDates);
      const map = typeText({ kind: "map" }, typeTable, file.use);
      file.doc("The properties that the catalogue does not know.").line(...(hasDates ? [] : ["#[serde(flatten)]"]), `pub extra: ${map},`);
      if (hasDates) file.line(`pub(crate) spellings: ${file.use(spellings)},`);
      addFields();
    });
}

const spellings: Import = { from: "crate::spellings", name: "Spellings" };
const field: Import = { from: "crate::field", name: "Field" };

/** @param isEncoded Whether the struct is serialized by code of ours, which needs no attributes. */
function addField(file: SourceFile, property: PortProperty, isEncoded: boolean): void {
  const { name, jsonName, description } = property;
  const presence = presenceOf(property);
  file.doc(description);
  if (!isEncoded) {
    // What serde itself makes of the field's name needs no attribute.
    if (camelCase(name) !== jsonName) file.line(`#[serde(rename = ${quoted(jsonName)})]`);
    if (presence === "optional") file.line('#[serde(skip_serializing_if = "Option::is_none")]');
    if (presence === "optionalNullable") file.line('#[serde(skip_serializing_if = "Field::is_absent")]');
  }
  file.line(`pub ${name}: ${fieldType(property, file)},`);
}

function fieldType(property: PortProperty, { use }: SourceFile): string {
  const type = typeText(property.type, typeTable, use);
  switch (presenceOf(property)) {
    case "required":
      return type;
    case "optionalNullable":
      return `${use(field)}<${type}>`;
    default:
      return `Option<${type}>`;
  }
}
