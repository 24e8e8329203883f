import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addList, issue, jsonValue, serialize, structs } from "./syntax.js";

/** The name of an event's variant. */
export function variantName({ typeName }: PortEvent): string {
  return typeName.replace(/Event$/, "");
}

/** The enum of all events, their names, and what decodes an event by its name. */
export function addEvents(file: SourceFile, events: readonly PortEvent[]): void {
  file.use(structs);
  addEnum(file, events);
  file.line("");
  addEventDecoder(file, events);
  file.line("");
  addConversions(file, events);
  file.line("");
  addMacro(file, events);
}

function addEnum(file: SourceFile, events: readonly PortEvent[]): void {
  file
    .doc("A parsed webhook body.")
    .line(`#[derive(Clone, Debug, PartialEq, ${file.use(serialize)})]`, "#[serde(untagged)]", "#[non_exhaustive]")
    .braces("pub enum Event", () => {
      for (const event of events) file.doc(`\`${event.event}\``).line(`${variantName(event)}(Box<${event.typeName}>),`);
      const unknown = file.use({ from: "crate::unknown", name: "UnknownEvent" });
      file.doc("An event that is not in the catalogue.").line(`Unknown(Box<${unknown}>),`);
    });
  file.line("").braces("impl Event", () => {
    file.doc("The names of all events in the catalogue.");
    const names = events.map(({ typeName }) => `${typeName}::NAME`);
    addList(file, "pub const NAMES: &'static [&'static str] = &[", names, "];");
  });
}

function addEventDecoder(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  const decode = `${use({ from: "crate::decode", name: "Decode" })}::decode(value)`;
  file.braces(`pub(crate) fn decode_event(name: &str, value: ${use(jsonValue)}) -> Result<Event, ${use(issue)}>`, () =>
    file.braces("match name", () => {
      for (const event of events) file.line(`${event.typeName}::NAME => ${decode}.map(Event::${variantName(event)}),`);
      file.line(`_ => ${decode}.map(Event::Unknown),`);
    }),
  );
}

/** How the struct of each event becomes an `Event`. */
function addConversions(file: SourceFile, events: readonly PortEvent[]): void {
  const variants = [...events.map((event) => [variantName(event), event.typeName]), ["Unknown", "UnknownEvent"]];
  file.separated(variants, ([variant, typeName]) =>
    file.braces(`impl From<${typeName}> for Event`, () =>
      file.braces(`fn from(event: ${typeName}) -> Self`, () => file.line(`Self::${variant}(Box::new(event))`)),
    ),
  );
}

function addMacro(file: SourceFile, events: readonly PortEvent[]): void {
  const variants = [...events.map(variantName), "Unknown"];
  file
    .doc("The same expression for the event inside of every variant.")
    .braces("macro_rules! each_event", () =>
      file.braces(
        "($event:expr, $inner:ident => $result:expr) =>",
        () => file.braces("match $event", () => file.line(...variants.map((name) => `Event::${name}($inner) => $result,`))),
        ";",
      ),
    );
  file.line("pub(crate) use each_event;");
}
