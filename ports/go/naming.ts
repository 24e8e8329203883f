import {
  allUpperWordStyle,
  combineWords,
  firstUpperWordStyle,
  goOptions,
  GoRenderer,
  GoTargetLanguage,
  splitIntoWords,
} from "quicktype-core";
import type { Naming } from "../../scripts/ports/port.js";

/** Names as quicktype finds them for Go, and constants named like the property that they are values of. */
export const naming: Naming = {
  Language: GoTargetLanguage,
  Renderer: GoRenderer,
  options: goOptions,
  constantsIn: "type",
  constant: ({ typeName }, { name }, value) => `${typeName}${name}${acronymCase(value)}`,
};

/** A value as part of a name, with acronyms as Go writes them: `url` is `URL`. */
function acronymCase(value: string): string {
  const words = splitIntoWords(value.replace(/[^A-Za-z0-9]+/g, " "));
  return combineWords(
    words,
    (text) => text.replaceAll(" ", ""),
    firstUpperWordStyle,
    firstUpperWordStyle,
    allUpperWordStyle,
    allUpperWordStyle,
    "",
    () => true,
  );
}
