import {
  type ClassType,
  allUpperWordStyle,
  combineWords,
  firstUpperWordStyle,
  goOptions,
  GoRenderer,
  GoTargetLanguage,
  splitIntoWords,
} from "quicktype-core";
import type { Naming } from "../../scripts/ports/port.js";

/** quicktype's names, without those that a struct has of its own. */
class Renderer extends GoRenderer {
  protected override forbiddenForObjectProperties(type: ClassType) {
    const isEvent = ["event", "createdAt", "data"].every((name) => type.getProperties().has(name));
    const methods = isEvent ? ["EventID", "EventName", "EventTime", "Raw"] : [];
    return { names: ["Extra", "MarshalJSON", ...methods], includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for Go, and constants named like the property that they are values of. */
export const naming: Naming = {
  Language: GoTargetLanguage,
  Renderer,
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
