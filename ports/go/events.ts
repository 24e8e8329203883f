import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { aligned, quoted } from "./syntax.js";

/** The names of the events, and what decodes an event by its name. */
export function addEventList(file: SourceFile, events: readonly PortEvent[]): void {
  const constant = ({ typeName }: PortEvent) => `EventName${typeName.replace(/Event$/, "")}`;
  file
    .doc("The names of the events in the catalogue.")
    .block("const (", () => file.line(...aligned(events.map((event) => [constant(event), `= ${quoted(event.event)}`]))), ")")
    .line("")
    .doc("EventNames are the names of all events in the catalogue.")
    .block("var EventNames = []string{", () => file.line(...events.map((event) => `${constant(event)},`)), "}")
    .line("");
  file.block(
    "func decodeEvent(name string, value any, raw []byte) (Event, *Issue) {",
    () => {
      file.line("switch name {");
      for (const event of events)
        file.line(`case ${constant(event)}:`).indented(() => file.line(`return decode${event.typeName}(value, raw)`));
      file.line("default:").indented(() => file.line("return decodeUnknown(value, raw)"));
      file.line("}");
    },
    "}",
  );
}
