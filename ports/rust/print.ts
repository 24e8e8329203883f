import { rustOptions, RustRenderer, RustTargetLanguage } from "quicktype-core";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { canonicalizers } from "./canonicalizers.js";
import { array, banner, camelCase, comment, indent, literal, screamingSnakeCase, uses, variant } from "./text.js";
import { usage } from "./usage.js";

/** Rust: structs, a decoder for each, and the code that depends on the list of events. */
export const rust: PortLanguage = { Language: RustTargetLanguage, Renderer: RustRenderer, options: rustOptions, print, usage };

function print(model: PortModel): PortFile[] {
  const shapes = [...model.shapes, ...model.events];
  return [
    { path: "src/types.rs", text: types(model, shapes) },
    { path: "src/known_values.rs", text: knownValues(shapes) },
    {
      path: "src/decoders.rs",
      text: `${banner}use serde_json::Value;

${uses("crate::decode::{Decode, Object}", "crate::invalid::Issue", "crate::raw::Raw", "crate::types::*")}
${model.shapes.map((shape) => decoder(shape)).join("\n")}
${model.events.map((event) => decoder(event, "raw: Raw::default(),")).join("\n")}`,
    },
    { path: "src/events.rs", text: eventList(model.events) },
    { path: "src/delivered.rs", text: canonicalizers(model.events) },
  ];
}

function types(model: PortModel, shapes: readonly PortShape[]): string {
  const properties = shapes.flatMap((shape) => shape.properties);
  const isUsed = (test: (property: PortProperty) => boolean) => properties.some(test);
  const own = [...(isUsed(isField) ? ["crate::field::Field"] : []), "crate::raw::Raw"];
  return `${banner}${isUsed(({ type }) => innermost(type) === "date-time") ? "use chrono::{DateTime, Utc};\n" : ""}use serde::Serialize;
use serde_json::{Map, Value};

${uses(...own)}
${model.shapes.map((shape) => struct(shape)).join("\n")}
${model.events.map(eventStruct).join("\n")}`;
}

function eventStruct(event: PortEvent): string {
  return `${struct(event, "    #[serde(skip)]\n    pub(crate) raw: Raw,\n")}
impl ${event.typeName} {
    /// The event's name.
    pub const NAME: &'static str = ${literal(event.event)};

    /// The body exactly as it came.
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}
`;
}

function struct({ typeName, description, properties }: PortShape, more = ""): string {
  return `${comment("", description)}#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ${typeName} {
${properties.map(field).join("")}    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
${more}}
`;
}

function field(property: PortProperty): string {
  const { name, jsonName, description, required } = property;
  const attributes = [
    ...(camelCase(name) === jsonName ? [] : [`rename = ${literal(jsonName)}`]),
    ...(property.type.kind === "date-time" ? ['serialize_with = "crate::date_time::write"'] : []),
    ...(required ? [] : [`skip_serializing_if = "${isField(property) ? "Field::is_absent" : "Option::is_none"}"`]),
  ];
  const lines = attributes.map((attribute) => `    #[serde(${attribute})]\n`).join("");
  return `${comment("    ", description)}${lines}    pub ${name}: ${fieldType(property)},\n`;
}

/** Whether a property may be both absent and null. */
function isField({ required, nullable }: PortProperty): boolean {
  return !required && nullable;
}

function fieldType(property: PortProperty): string {
  const name = typeName(property.type);
  if (isField(property)) return `Field<${name}>`;
  return property.required && !property.nullable ? name : `Option<${name}>`;
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "String";
    case "date-time":
      return "DateTime<Utc>";
    case "integer":
      return "i64";
    case "number":
      return "f64";
    case "boolean":
      return "bool";
    case "map":
      return "Map<String, Value>";
    case "any":
      return "Value";
    case "object":
      return type.typeName;
    case "array":
      return `Vec<${typeName(type.items)}>`;
  }
}

function innermost(type: PortType): string {
  return type.kind === "array" ? innermost(type.items) : type.kind;
}

/** Constants for the known values of each property that has an open set of values. */
function knownValues(shapes: readonly PortShape[]): string {
  const withKnownValues = shapes.flatMap(({ typeName, properties }) => {
    const open = properties.filter((property) => property.knownValues !== undefined);
    return open.length === 0 ? [] : [{ typeName, open }];
  });
  const blocks = withKnownValues.map(
    ({ typeName, open }) =>
      `/// Known values of open sets: there may be others.\nimpl ${typeName} {\n${open.map((property) => knownValuesOf(property)).join("\n")}}\n`,
  );
  return `${banner}use crate::types::*;

${blocks.join("\n")}`;
}

function knownValuesOf({ name, jsonName, knownValues = [] }: PortProperty): string {
  return knownValues
    .map(
      (value) =>
        `    /// A value of \`${jsonName}\`.\n    pub const ${screamingSnakeCase(name)}_${screamingSnakeCase(value)}: &'static str = ${literal(value)};\n`,
    )
    .join("");
}

function decoder({ typeName, properties }: PortShape, more?: string): string {
  const fields = [
    ...properties.map((property) => `${property.name}: object.${reading(property)}(${literal(property.jsonName)})?,`),
    "extra: object.rest(),",
    ...(more === undefined ? [] : [more]),
  ];
  return `impl Decode for ${typeName} {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        Ok(Self {
${indent("            ", fields)}
        })
    }
}
`;
}

/** A required property that may be null is an `Option`, which decodes null itself. */
function reading(property: PortProperty): string {
  return property.required ? "required" : isField(property) ? "field" : "optional";
}

function eventList(events: readonly PortEvent[]): string {
  return `${banner}use serde::Serialize;
use serde_json::Value;

${uses("crate::decode::Decode", "crate::invalid::Issue", "crate::types::*", "crate::unknown::UnknownEvent")}
/// A parsed webhook body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Event {
${events.map((event) => `    /// \`${event.event}\`\n    ${variant(event)}(Box<${event.typeName}>),\n`).join("")}    /// An event that is not in the catalogue.
    Unknown(Box<UnknownEvent>),
}

impl Event {
    /// The names of all events in the catalogue.
    pub const NAMES: &'static [&'static str] = &${array(
      "    ",
      events.map(({ typeName }) => `${typeName}::NAME`),
      40,
    )};
}

pub(crate) fn decode_event(name: &str, value: Value) -> Result<Event, Issue> {
    match name {
${events.map((event) => `        ${event.typeName}::NAME => Decode::decode(value).map(Event::${variant(event)}),\n`).join("")}        _ => Decode::decode(value).map(Event::Unknown),
    }
}

/// The same expression for the event inside of every variant.
macro_rules! each_event {
    ($event:expr, $inner:ident => $result:expr) => {
        match $event {
${events.map((event) => `            Event::${variant(event)}($inner) => $result,\n`).join("")}            Event::Unknown($inner) => $result,
        }
    };
}
pub(crate) use each_event;
`;
}
