import { ConvenienceRenderer, cPlusPlusOptions, CPlusPlusRenderer, CPlusPlusTargetLanguage } from "quicktype-core";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { canonicalizers } from "./canonicalizers.js";
import { comment, header, quoted, snake, source } from "./text.js";
import { usage } from "./usage.js";

/** quicktype's renderer prints a single header that it starts itself; we print several, with members of our own. */
class Renderer extends CPlusPlusRenderer {
  protected override finishFile(path?: string): void {
    ConvenienceRenderer.prototype["finishFile"].call(this, path ?? "");
  }

  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw"], includeGlobalForbidden: true };
  }
}

/** C++17: structs, a decoder and an encoder for each, and the code that depends on the list of events. */
export const cpp: PortLanguage = { Language: CPlusPlusTargetLanguage, Renderer, options: cPlusPlusOptions, print, usage };

const namespace = "codeqr::webhooks";

function print({ shapes, events }: PortModel): PortFile[] {
  const all = [...shapes, ...events];
  const decoding = [['"decoders.hpp"', '"object_reader.hpp"']];
  return [
    {
      path: "include/codeqr/webhooks/objects.hpp",
      text: header(
        [
          ["<cstdint>", "<optional>", "<string>", "<vector>"],
          ['"codeqr/webhooks/field.hpp"', '"codeqr/webhooks/json.hpp"', '"codeqr/webhooks/timestamp.hpp"'],
        ],
        namespace,
        shapes.map(structOf),
      ),
    },
    {
      path: "include/codeqr/webhooks/events.hpp",
      text: header(
        [
          ["<array>", "<string>", "<string_view>", "<variant>"],
          ["json", "objects", "timestamp", "unknown_event"].map((name) => `"codeqr/webhooks/${name}.hpp"`),
        ],
        namespace,
        [...events.map(eventStruct), eventList(events)],
      ),
    },
    {
      path: "include/codeqr/webhooks/known_values.hpp",
      text: header([["<string_view>"]], namespace, all.flatMap(knownValues)),
    },
    {
      path: "src/decoders.hpp",
      text: header(
        [["<string_view>"], ['"codeqr/webhooks/events.hpp"', '"codeqr/webhooks/objects.hpp"', '"fault.hpp"']],
        `${namespace}::detail`,
        [decoders(all)],
      ),
    },
    { path: "src/decode_objects.cpp", text: source(decoding, `${namespace}::detail`, shapes.map(decoder)) },
    { path: "src/decode_events.cpp", text: source(decoding, `${namespace}::detail`, [...events.map(decoder), dispatch(events)]) },
    {
      path: "src/encode_objects.cpp",
      text: source([['"codeqr/webhooks/objects.hpp"'], ['"object_writer.hpp"']], namespace, shapes.map(encoder)),
    },
    {
      path: "src/encode_events.cpp",
      text: source([['"codeqr/webhooks/events.hpp"'], ['"object_writer.hpp"']], namespace, [...events.map(encoder), variantEncoder]),
    },
    { path: "src/canonicalize_events.cpp", text: canonicalizers(events) },
  ];
}

function structOf({ typeName, description, properties }: PortShape): string {
  return `${comment("", description)}struct ${typeName} {
${properties.map(member).join("\n")}
  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const ${typeName}& object);
`;
}

function eventStruct({ typeName, description, properties, event }: PortEvent): string {
  return `${comment("", description)}struct ${typeName} {
  /// The name of this event.
  static constexpr std::string_view event_name = ${quoted(event)};

${properties.map(member).join("\n")}
  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const ${typeName}& event);
`;
}

function member(property: PortProperty): string {
  return `${comment("  ", property.description)}  ${memberType(property)} ${property.name}${initialValue(property)};\n`;
}

function memberType({ type, required, nullable }: PortProperty): string {
  const name = typeName(type);
  if (required) return nullable ? `std::optional<${name}>` : name;
  return nullable ? `Field<${name}>` : `std::optional<${name}>`;
}

/** A member's initial value: zero where the language would leave it undefined. */
function initialValue({ type, required, nullable, constant }: PortProperty): string {
  if (constant !== undefined) return "{event_name}";
  if (!required || nullable) return "";
  if (type.kind === "boolean") return " = false";
  return type.kind === "integer" || type.kind === "number" ? " = 0" : "";
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "std::string";
    case "date-time":
      return "Timestamp";
    case "integer":
      return "std::int64_t";
    case "number":
      return "double";
    case "boolean":
      return "bool";
    case "map":
      return "JsonObject";
    case "any":
      return "Json";
    case "object":
      return type.typeName;
    case "array":
      return `std::vector<${typeName(type.items)}>`;
  }
}

/** Constants for the known values of each property that has an open set of values. */
function knownValues(shape: PortShape): string[] {
  return shape.properties.flatMap(({ name, knownValues }) => {
    if (knownValues === undefined) return [];
    const constants = knownValues.map(
      (value) => `inline constexpr std::string_view ${snake(shape.typeName)}_${name}_${snake(value)} = ${quoted(value)};\n`,
    );
    return [`// Known values of ${shape.typeName}::${name}. There may be others.\n\n${constants.join("")}`];
  });
}

function eventList(events: readonly PortEvent[]): string {
  return `/// A parsed webhook body: an event in the catalogue, or one that the catalogue does not know.
using Event = std::variant<
${[...events.map(({ typeName }) => typeName), "UnknownEvent"].map((name) => `    ${name}`).join(",\n")}>;

/// Writes the event, whichever it is.
void to_json(Json& json, const Event& event);

/// The names of all events in the catalogue.
inline constexpr std::array<std::string_view, ${events.length}> event_names = {
${events.map(({ typeName }) => `    ${typeName}::event_name,\n`).join("")}};
`;
}

function decoders(shapes: readonly PortShape[]): string {
  const declarations = [...shapes.map(({ typeName }) => typeName), "UnknownEvent"].map(
    (name) => `bool decode(Json& value, ${name}& out, Fault& fault);\n`,
  );
  return `// Each decode takes a JSON value out of the body and checks it. It returns false, and sets the fault, when the value is invalid.

${declarations.join("")}
/// Decodes the named event: an UnknownEvent when the catalogue does not have it.
bool decode_event(std::string_view name, Json& value, Event& event, Fault& fault);
`;
}

function decoder(shape: PortShape): string {
  const variable = variableOf(shape);
  const reads = shape.properties.map(
    (property) => `  reader.${role(property)}(${quoted(property.jsonName)}, ${variable}.${property.name});\n`,
  );
  return `bool decode(Json& value, ${shape.typeName}& ${variable}, Fault& fault) {
  ObjectReader reader(value, fault);
${reads.join("")}  return reader.finish(${variable}.extra);
}
`;
}

function encoder(shape: PortShape): string {
  const variable = variableOf(shape);
  const writes = shape.properties.map(
    (property) => `  writer.${role(property)}(${quoted(property.jsonName)}, ${variable}.${property.name});\n`,
  );
  return `void to_json(Json& json, const ${shape.typeName}& ${variable}) {
  detail::ObjectWriter writer(${variable}.extra);
${writes.join("")}  json = writer.finish();
}
`;
}

const variantEncoder = `void to_json(Json& json, const Event& event) {
  std::visit([&](const auto& known) { to_json(json, known); }, event);
}
`;

function variableOf(shape: PortShape): string {
  return "event" in shape ? "event" : "object";
}

function role({ required, nullable }: PortProperty): string {
  return `${required ? "required" : "optional"}${nullable ? "_nullable" : ""}`;
}

function dispatch(events: readonly PortEvent[]): string {
  const cases = events.map(
    ({ typeName }) => `  if (name == ${typeName}::event_name) return decode(value, event.emplace<${typeName}>(), fault);\n`,
  );
  return `bool decode_event(std::string_view name, Json& value, Event& event, Fault& fault) {
${cases.join("")}  return decode(value, event.emplace<UnknownEvent>(), fault);
}
`;
}
