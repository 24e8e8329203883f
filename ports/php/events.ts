import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { keyedArray } from "./syntax.js";

/** The class of each event by its name. */
export function addEventList(file: SourceFile, events: readonly PortEvent[]): void {
  const classes = keyedArray(events.map(({ event, typeName }) => [event, `${typeName}::class`]));
  file
    .doc("The events that this package knows.")
    .line("final class Catalogue")
    .block(
      "{",
      () =>
        file
          .doc("The class of each event, by its name.", "@var array<string, class-string<WebhookEvent>>")
          .line(`public const EVENTS = ${classes};`),
      "}",
    );
}
