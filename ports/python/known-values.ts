import { pascalCase } from "../../scripts/ports/kit/casing.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortShape } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** A class of constants for each property that has known values. */
export function addKnownValues(file: SourceFile, shapes: readonly PortShape[]): void {
  const final = file.use({ from: "typing", name: "Final" });
  for (const { typeName, properties } of shapes)
    for (const { name, knownValues = [] } of properties) {
      if (knownValues.length === 0) continue;
      file.line("", "", `class ${typeName}${pascalCase(name)}:`).indented(() => {
        file.doc(`Known values of \`${typeName}.${name}\`. There may be others.`).line("");
        for (const known of knownValues) file.line(`${known.name}: ${final} = ${quoted(known.value)}`);
      });
    }
}
