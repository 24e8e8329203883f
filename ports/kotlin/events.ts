import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { bracketed, typeTable } from "./syntax.js";

/** The names of the events, and the function that decodes an event by its name. */
export function addCatalogue(file: SourceFile, events: readonly PortEvent[]): void {
  const names = events.map(({ typeName }) => `${typeName}.NAME`);
  const parameters = ["name: String?", `json: ${typeText({ kind: "any" }, typeTable, file.use)}`, "raw: RawBody"];
  const branches = events.map(({ typeName }) => `${typeName}.NAME -> decode${typeName}(json, raw)`);
  file
    .doc("The names of all events in the catalogue.")
    .line("public val eventNames: Set<String> =")
    .indented(() => file.line(bracketed("setOf(", names, ")")))
    .line("")
    .doc("Decodes the named event: an [UnknownEvent] when the catalogue does not have it.")
    .line(bracketed("internal fun decodeEvent(", parameters, "): WebhookEvent ="))
    .indented(() => file.braces("when (name)", () => file.line(...branches, "else -> decodeUnknownEvent(json, raw)")));
}
