import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortShape } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** Constants for the known values of each property that may have others, too. */
export function addKnownValues(file: SourceFile, { properties }: PortShape): void {
  for (const { name, knownValues = [] } of properties) {
    if (knownValues.length === 0) continue;
    file.doc(`Known values of {#${name}}. There may be others.`);
    file.line(...knownValues.map((known) => `${known.name} = ${quoted(known.value)}`), "");
  }
}
