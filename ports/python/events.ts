import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { decoderName } from "./decoders.js";
import { quoted } from "./syntax.js";

/** The types of events, and the decoder of each by its name. */
export function addEventTable(file: SourceFile, events: readonly PortEvent[]): void {
  const { use } = file;
  const alias = use({ from: "typing", name: "TypeAlias" });
  const final = use({ from: "typing", name: "Final" });
  const any = use({ from: "typing", name: "Any" });
  const mapping = use({ from: "collections.abc", name: "Mapping" });
  const callable = use({ from: "collections.abc", name: "Callable" });
  const decoders = use({ from: ".", name: "_decoders" });
  const [first, ...others] = events.map(({ typeName }) => use({ from: ".models", name: typeName }));
  file
    .line("")
    .block(`KnownEvent: ${alias} = (`, () => file.line(`${first}`, ...others.map((name) => `| ${name}`)), ")")
    .doc("An event of the catalogue.")
    .line("", `Event: ${alias} = KnownEvent | ${use({ from: "._unknown_event", name: "UnknownEvent" })}`)
    .doc("A parsed webhook body.")
    .line("")
    .block(
      `DECODERS: ${final}[${mapping}[str, ${callable}[[dict[str, ${any}], bytes], KnownEvent]]] = {`,
      () => file.line(...events.map(({ event, typeName }) => `${quoted(event)}: ${decoders}.${decoderName(typeName)},`)),
      "}",
    )
    .doc("The decoders of the events of the catalogue.")
    .line("", `EVENT_NAMES: ${final} = tuple(DECODERS)`)
    .doc("The names of all events in the catalogue.");
}
