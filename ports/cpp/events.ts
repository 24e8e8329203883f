import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addContinued, declared, stringView } from "./syntax.js";

/** The type of any event, and the names of all. */
export function addEventList(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  const json = use(declared("json", "Json"));
  const types = [...events.map(({ typeName }) => typeName), use(declared("unknown_event", "UnknownEvent"))];
  file
    .doc("A parsed webhook body: an event in the catalogue, or one that the catalogue does not know.")
    .line(`using Event = ${use({ from: "<variant>", name: "std::variant" })}<`)
    .indented(() => file.indented(() => file.line(`${types.join(",\n")}>;`)))
    .line("")
    .doc("Writes the event, whichever it is.")
    .line(`void to_json(${json}& json, const Event& event);`, "")
    .doc("Reads an event as parse does, but from a value that has been decoded; `raw` stays empty. Throws InvalidError.")
    .line(`void from_json(const ${json}& json, Event& event);`, "")
    .doc("The names of all events in the catalogue.");
  addContinued(
    file,
    `inline constexpr ${use({ from: "<array>", name: "std::array" })}<${use(stringView)}, ${events.length}> event_names = {`,
    () => file.line(...events.map(({ typeName }) => `${typeName}::event_name,`)),
    "};",
  );
}

/** Defines what decodes an event by its name. */
export function addEventDecoder(file: SourceFile, events: readonly PortEvent[]): void {
  file.braces("bool decode_event(std::string_view name, Json& value, Event& event, Fault& fault)", () => {
    for (const { typeName } of events)
      file.line(`if (name == ${typeName}::event_name) return decode(value, event.emplace<${typeName}>(), fault);`);
    file.line("return decode(value, event.emplace<UnknownEvent>(), fault);");
  });
}

/** Defines what encodes an event, whichever it is. */
export function addEventEncoder(file: SourceFile): void {
  file.braces("void to_json(Json& json, const Event& event)", () =>
    file.line("std::visit([&](const auto& known) { to_json(json, known); }, event);"),
  );
}
