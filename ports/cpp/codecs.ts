import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortModel, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { declared, quoted, stringView } from "./syntax.js";

/** Declares the decoders of all types, and the one that chooses among them by an event's name. */
export function addDecoderDeclarations(file: SourceFile, { shapes, events }: PortModel): void {
  const { use } = file;
  const fault = use({ from: '"fault.hpp"', name: "Fault" });
  const types = [
    ...shapes.map(({ typeName }) => use(declared("objects", typeName))),
    ...[...events.map(({ typeName }) => typeName), "UnknownEvent"].map((name) => use(declared("events", name))),
  ];
  file.line(
    "// Each decode takes a JSON value out of the body and checks it. It returns false, and sets the fault, when the value is invalid.",
    "",
    ...types.map((name) => `bool decode(Json& value, ${name}& out, ${fault}& fault);`),
    "",
  );
  file
    .doc("Decodes the named event: an UnknownEvent when the catalogue does not have it.")
    .line(`bool decode_event(${use(stringView)} name, Json& value, ${use(declared("events", "Event"))}& event, ${fault}& fault);`);
}

/** Defines the decoder of a type. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const variable = variableOf(shape);
  file.braces(`bool decode(Json& value, ${typeName}& ${variable}, ${file.use({ from: '"decoders.hpp"', name: "Fault" })}& fault)`, () => {
    file.line(`${file.use({ from: '"object_reader.hpp"', name: "ObjectReader" })} reader(value, fault);`);
    const dates = datesIn(shape);
    if (dates.length > 0) file.line(`reader.keep_spellings(${list(dates)}, ${variable}.spellings);`);
    for (const property of properties)
      file.line(`reader.${methodOf(property)}(${quoted(property.jsonName)}, ${variable}.${property.name});`);
    file.line(`return reader.finish(${list(shape.required)}, ${variable}.extra);`);
  });
}

/** Defines the encoder of a type. */
export function addEncoder(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const variable = variableOf(shape);
  const kept = [`${variable}.extra`, ...(datesIn(shape).length > 0 ? [`${variable}.spellings`] : [])];
  file.braces(`void to_json(Json& json, const ${typeName}& ${variable})`, () => {
    file.line(`${file.use({ from: '"object_writer.hpp"', name: "detail::ObjectWriter" })} writer(${kept.join(", ")});`);
    for (const property of properties)
      file.line(`writer.${methodOf(property)}(${quoted(property.jsonName)}, ${variable}.${property.name});`);
    file.line("json = writer.finish();");
  });
}

/** Defines what reads a type out of a JSON value that did not come as a body. */
export function addJsonReader(file: SourceFile, shape: PortShape): void {
  const { typeName } = shape;
  const variable = variableOf(shape);
  const header = "event" in shape ? "events" : "objects";
  const read = file.use({ from: '"read_json.hpp"', name: "event" in shape ? "detail::read_event_json" : "detail::read_json" });
  file.use({ from: '"decoders.hpp"', name: "Fault" });
  file.line(`void from_json(const Json& json, ${file.use(declared(header, typeName))}& ${variable}) { ${read}(json, ${variable}); }`);
}

/** Defines the comparison of two values of a type. The body as it came and the spellings of dates do not count. */
export function addEquality(file: SourceFile, shape: PortShape): void {
  const { typeName, properties } = shape;
  const type = file.use(declared("event" in shape ? "events" : "objects", typeName));
  const members = [...properties.map(({ name }) => name), "extra"];
  file.braces(`bool operator==(const ${type}& one, const ${type}& other)`, () => {
    const comparisons = members.map((name) => `one.${name} == other.${name}`);
    // Aligned as clang-format does it.
    file.line(`return ${comparisons.join(" &&\n       ")};`);
  });
}

/** Names in braces. */
function list(names: readonly string[]): string {
  return `{${names.map(quoted).join(", ")}}`;
}

function variableOf(shape: PortShape): string {
  return "event" in shape ? "event" : "object";
}

/** The method by which both the reader and the writer of objects take a property. */
function methodOf(property: PortProperty): string {
  const methods = { required: "required", nullable: "required_nullable", optional: "optional", optionalNullable: "optional_nullable" };
  return methods[presenceOf(property)];
}
