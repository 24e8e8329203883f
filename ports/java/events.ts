import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addBroken, continued, jsonNode, list, returnTag, typeTable } from "./syntax.js";

/** The interface that all events have, with the names of those of the catalogue. */
export function addEventInterface(file: SourceFile, events: readonly PortEvent[]): void {
  const permitted = [...events.map(({ typeName }) => typeName), "UnknownEvent"].join(",\n        ");
  const methods = [
    ["String", "id", "The event's identifier. A retried delivery has the same one: deduplicate on it.", "the identifier"],
    ["String", "event", "The event's name.", "the name"],
    [typeText({ kind: "date-time" }, typeTable, file.use), "createdAt", "When the event happened.", "the time"],
    ["RawBody", "raw", "The body exactly as it came.", "the body"],
  ] as const;
  file
    .doc("A parsed webhook body: an event in the catalogue or an unknown one.")
    .line("public sealed interface WebhookEvent extends WebhookObject", ...continued([`permits ${permitted} {`]))
    .indented(() => {
      const names = { head: "List.of", items: events.map(({ typeName }) => `${typeName}.NAME`) };
      addBroken(file.doc("The names of all events in the catalogue."), `${file.use(list)}<String> NAMES =`, names, ";");
      for (const [type, name, meaning, value] of methods) file.line("").doc(meaning, returnTag(value)).line(`${type} ${name}();`);
    })
    .line("}");
}

/** The class that decodes an event by its name. */
export function addCatalogue(file: SourceFile, events: readonly PortEvent[]): void {
  file.doc("The events that this package knows.").braces("final class Catalogue", () => {
    file.line("private Catalogue() {}", "");
    file.line("/** Decodes the named event: an {@link UnknownEvent} when the catalogue does not have it. */");
    file.braces(`static WebhookEvent decode(String name, ${file.use(jsonNode)} json, RawBody raw) throws Fault`, () => {
      const decode = () => addCases(file, events, ({ typeName }) => `${typeName}.decode(json, raw);`, "UnknownEvent.decode(json, raw);");
      file.braces("return switch (name)", decode, ";");
    });
  });
}

/** The cases of a `switch` over names of events. */
export function addCases(file: SourceFile, events: readonly PortEvent[], statement: (event: PortEvent) => string, other: string): void {
  for (const event of events) addBroken(file, `case ${event.typeName}.NAME ->`, statement(event), "");
  file.line(`default -> ${other}`);
}
