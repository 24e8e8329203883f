import { cPlusPlusOptions, CPlusPlusRenderer, CPlusPlusTargetLanguage } from "quicktype-core";
import { snakeCase } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** Words of C++20 that quicktype does not know, and words and macros of GNU's dialect, and macros of the standard headers and of Windows. */
const words = [
  "char8_t",
  "consteval",
  "constinit",
  "errno",
  "far",
  "interface",
  "linux",
  "near",
  "small",
  "stderr",
  "stdin",
  "stdout",
  "typeof",
  "unix",
];

/** Our structs have members of their own, and use the namespace std. */
class Renderer extends CPlusPlusRenderer {
  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw", "spellings", "std", ...words], includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for C++, and constants named after the type and the property that they are values of. */
export const naming: Naming = {
  Language: CPlusPlusTargetLanguage,
  Renderer,
  options: cPlusPlusOptions,
  constantsIn: "package",
  constant: ({ typeName }, { name }, value) => `${snakeCase(typeName)}_${name}_${snakeCase(value) || "value"}`,
};
