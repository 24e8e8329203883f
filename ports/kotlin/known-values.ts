import { capitalized } from "../../scripts/lib/capitalized.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** An object with constants for each property that has known values and may have others, too. */
export function addKnownValues(file: SourceFile, properties: readonly PortProperty[]): void {
  for (const { name, knownValues = [] } of properties) {
    if (knownValues.length === 0) continue;
    const constants = knownValues.map((known) => `public const val ${known.name}: String = ${quoted(known.value)}`);
    file.line("").doc(`Known values of \`${name}\`. There may be others.`);
    file.braces(`public object ${capitalized(name)}`, () => file.line(...constants));
  }
}
