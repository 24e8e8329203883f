import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortShape } from "../../scripts/ports/port-model.js";
import { aligned, quoted } from "./syntax.js";

/** Constants for the known values of each property that may have others, too. */
export function addKnownValues(file: SourceFile, shapes: readonly PortShape[]): void {
  const open = shapes.flatMap(({ typeName, properties }) =>
    properties.flatMap(({ name, jsonName, knownValues = [] }) =>
      knownValues.length === 0 ? [] : [{ typeName, name, jsonName, knownValues }],
    ),
  );
  file.separated(open, ({ typeName, name, jsonName, knownValues }) => {
    file.doc(`Known values of ${typeName}.${name} (${jsonName}). There may be others.`);
    file.block("const (", () => file.line(...aligned(knownValues.map((known) => [known.name, `= ${quoted(known.value)}`]))), ")");
  });
}
