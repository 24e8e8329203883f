import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortShape } from "../../scripts/ports/port-model.js";
import { quoted, structs } from "./syntax.js";

/** Constants for the known values of each property that may have others, too. */
export function addKnownValues(file: SourceFile, shapes: readonly PortShape[]): void {
  const open = shapes.flatMap(({ typeName, properties }) => {
    const withValues = properties.filter(({ knownValues = [] }) => knownValues.length > 0);
    return withValues.length === 0 ? [] : [{ typeName, properties: withValues }];
  });
  file.separated(open, ({ typeName, properties }) => {
    file.use(structs);
    file.doc("Known values of open sets: there may be others.").braces(`impl ${typeName}`, () =>
      file.separated(properties, ({ jsonName, knownValues = [] }) => {
        for (const { name, value } of knownValues)
          file.doc(`A value of \`${jsonName}\`.`).line(`pub const ${name}: &'static str = ${quoted(value)};`);
      }),
    );
  });
}
