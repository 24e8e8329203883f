import { addBroken, portPackage, quoted } from "../../../ports/java/syntax.js";
import { camelCase } from "../../ports/kit/casing.js";
import type { SourceFile } from "../../ports/kit/source-file.js";
import type { PortEvent } from "../../ports/port-model.js";
import { writerName } from "./row-writer.js";

/** An event, and the name of its table. */
export interface TableOfEvent {
  readonly event: PortEvent;
  readonly table: string;
}

/** The class that writes any event of the catalogue into a row of its table. */
export function addEventRows(file: SourceFile, events: readonly TableOfEvent[]): void {
  file.doc("Writes the events of the catalogue into rows of their tables.").braces("final class EventRows", () => {
    const tables = { head: `${file.use({ from: "java.util", name: "List" })}.of`, items: events.map(({ table }) => quoted(table)) };
    addBroken(file.doc("The names of the tables."), "static final List<String> TABLES =", tables, ";");
    file.line("");
    for (const { event } of events)
      addBroken(file, `private final ${writerName(event)} ${field(event)} =`, `new ${writerName(event)}()`, ";");
    file.line("").doc("Writes an event.");
    file.braces(`WrittenRow write(${file.use({ from: portPackage, name: "WebhookEvent" })} event)`, () => {
      file.braces(
        "return switch (event.event())",
        () => {
          for (const { event, table } of events) {
            const type = file.use({ from: portPackage, name: event.typeName });
            addBroken(
              file,
              `case ${type}.NAME ->`,
              { head: "WrittenRow.of", items: [quoted(table), field(event), `(${type}) event`] },
              ";",
            );
          }
          file.line('default -> throw new IllegalArgumentException("no table for " + event.event());');
        },
        ";",
      );
    });
  });
}

function field({ typeName }: PortEvent): string {
  return camelCase(typeName);
}
