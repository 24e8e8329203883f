import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortProperty } from "../../scripts/ports/port-model.js";
import { methodOf } from "./decoders.js";
import { internal, quoted, typeTable } from "./syntax.js";

/** The method that gives the JSON of a type, unknown properties included. */
export function addEncoder(file: SourceFile, properties: readonly PortProperty[]): void {
  const writes = properties.map((property) => `${methodOf(property)}(${quoted(property.jsonName)}, ${property.name})`);
  file.line(`override fun toJson(): ${typeText({ kind: "map" }, typeTable, file.use)} =`);
  file.indented(() => file.braces(`${file.use(internal("writeObject"))}(extra)`, () => file.line(...writes)));
}
