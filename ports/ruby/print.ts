import { rubyOptions, RubyTargetLanguage } from "quicktype-core";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { decoder } from "./decoder.js";
import { deliveredForms } from "./delivered-forms.js";
import { comment, constantCase, indent, literal, snakeCase, symbolList } from "./layout.js";
import { RubyNames } from "./names.js";
import { usage } from "./usage.js";

const banner = "# frozen_string_literal: true\n\n# Generated from schemas/ by `npm run generate`. Do not edit.";

/** Ruby: a class for each shape, which reads itself, and the code that depends on the list of events. */
export const ruby: PortLanguage = { Language: RubyTargetLanguage, Renderer: RubyNames, options: rubyOptions, print, usage };

function print({ shapes, events }: PortModel): PortFile[] {
  const types = [...shapes.map((shape) => classFile(shape, "Record")), ...events.map((event) => classFile(event, "Event"))];
  const required = types.map(({ path }) => `require_relative "${path.replace(`${folder}/`, "").replace(/\.rb$/, "")}"`);
  return [
    ...types,
    { path: `${folder}/types.rb`, text: `${banner}\n\n${required.join("\n")}\n` },
    file("events.rb", eventTable(events)),
    file("delivered_forms.rb", deliveredForms(events)),
  ];
}

const folder = "lib/codeqr/webhooks";

function file(path: string, text: string): PortFile {
  return { path: `${folder}/${path}`, text: `${banner}\n\nmodule CodeQR\n  module Webhooks\n${indent(text, 2)}\n  end\nend\n` };
}

function classFile({ typeName, description, properties }: PortShape, parent: "Record" | "Event"): PortFile {
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  const parts = [
    ...properties.flatMap(knownValues),
    `# @api private\nNAMES = {\n${properties.map(({ name, jsonName }) => `  ${name}: ${literal(jsonName)}`).join(",\n")}\n}.freeze`,
    `# @api private\nREQUIRED = ${symbolList(required, 3)}.freeze`,
    ...properties.map(reader),
    decoder(properties, parent),
  ];
  const documentation = description === "" ? "" : `${comment(description, 2)}\n`;
  return file(`types/${snakeCase(typeName)}.rb`, `${documentation}class ${typeName} < ${parent}\n${indent(parts.join("\n\n"))}\nend`);
}

/** Constants for the known values of a property that has an open set of values. */
function knownValues({ name, knownValues }: PortProperty): string[] {
  if (knownValues === undefined) return [];
  const constants = knownValues.map((value) => `${name.toUpperCase()}_${constantCase(value)} = ${literal(value)}`);
  return [`# Known values of {#${name}}. There may be others.\n${constants.join("\n")}`];
}

function reader(property: PortProperty): string {
  const { name, description, type } = property;
  const text = description === "" ? "" : `${comment(description, 3)}\n#\n`;
  const kind = property.required && !property.nullable ? typeName(type) : `${typeName(type)}, nil`;
  return `${text}# @return [${type.kind === "any" ? "Object" : kind}]\ndef ${name} = @properties[${literal(property.jsonName)}]`;
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "String";
    case "date-time":
      return "Time";
    case "integer":
      return "Integer";
    case "number":
      return "Numeric";
    case "boolean":
      return "Boolean";
    case "map":
      return "Hash{String => Object}";
    case "any":
      return "Object";
    case "object":
      return type.typeName;
    case "array":
      return `Array<${typeName(type.items)}>`;
  }
}

function eventTable(events: readonly PortEvent[]): string {
  return `# The events in the catalogue: the class of each, by its name.
EVENTS = {
${events.map(({ event, typeName }) => `  ${literal(event)} => ${typeName}`).join(",\n")}
}.freeze`;
}
