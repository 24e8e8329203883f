import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { hash } from "./syntax.js";

/** The class of each event by its name. */
export function addEventList(file: SourceFile, events: readonly PortEvent[]): void {
  const classes = hash(events.map(({ event, typeName }) => [event, typeName]));
  file.doc("The events in the catalogue: the class of each, by its name.").line(`EVENTS = ${classes}.freeze`);
}
