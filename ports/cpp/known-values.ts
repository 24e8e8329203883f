import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortShape } from "../../scripts/ports/port-model.js";
import { quoted, stringView } from "./syntax.js";

/** Constants for the known values of each property that may have others, too. */
export function addKnownValues(file: SourceFile, shapes: readonly PortShape[]): void {
  const open = shapes.flatMap(({ typeName, properties }) =>
    properties.flatMap(({ name, knownValues = [] }) => (knownValues.length === 0 ? [] : [{ typeName, name, knownValues }])),
  );
  file.separated(open, ({ typeName, name, knownValues }) => {
    file.line(`// Known values of ${typeName}::${name}. There may be others.`, "");
    for (const known of knownValues) file.line(`inline constexpr ${file.use(stringView)} ${known.name} = ${quoted(known.value)};`);
  });
}
