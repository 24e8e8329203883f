import { cPlusPlusOptions, CPlusPlusRenderer, CPlusPlusTargetLanguage } from "quicktype-core";
import { snakeCase } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** Our structs have members of their own. */
class Renderer extends CPlusPlusRenderer {
  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw"], includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for C++, and constants named after the type and the property that they are values of. */
export const naming: Naming = {
  Language: CPlusPlusTargetLanguage,
  Renderer,
  options: cPlusPlusOptions,
  constantsIn: "type",
  constant: ({ typeName }, { name }, value) => `${snakeCase(typeName)}_${name}_${snakeCase(value) || "value"}`,
};
