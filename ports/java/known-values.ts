import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty } from "../../scripts/ports/port-model.js";
import { addBroken, quoted } from "./syntax.js";

/** Constants for the known values of each property that may have others, too. */
export function addKnownValues(file: SourceFile, properties: readonly PortProperty[]): void {
  for (const { jsonName, knownValues = [] } of properties)
    for (const { name, value } of knownValues) {
      file.doc(`A known value of \`${jsonName}\`. There may be others.`);
      addBroken(file, `public static final String ${name} =`, quoted(value), ";");
      file.line("");
    }
}
