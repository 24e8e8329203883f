import {
  type ClassProperty,
  type Name,
  type ObjectType,
  allUpperWordStyle,
  combineWords,
  firstUpperWordStyle,
  goOptions,
  GoRenderer,
  GoTargetLanguage,
  splitIntoWords,
} from "quicktype-core";
import type { Naming } from "../../scripts/ports/port.js";

/** The methods that events have. */
const methods = ["EventID", "EventName", "EventTime", "LogValue", "Raw"];

/** quicktype's names, without those that a struct has of its own. */
class Renderer extends GoRenderer {
  protected override forbiddenForObjectProperties() {
    return { names: ["Extra", "MarshalJSON", "String", "UnmarshalJSON"], includeGlobalForbidden: true };
  }

  // What is forbidden above is so for all types, because quicktype asks for the first one only.
  protected override makeNameForProperty(
    type: ObjectType,
    typeName: Name,
    property: ClassProperty,
    jsonName: string,
    assigned: string | undefined,
  ) {
    const isEvent = ["event", "createdAt", "data"].every((name) => type.getProperties().has(name));
    const isTaken = isEvent && methods.includes(this.namerForObjectProperty().nameStyle(jsonName));
    return super.makeNameForProperty(type, typeName, property, jsonName, isTaken ? `${type.getCombinedName()}_${jsonName}` : assigned);
  }
}

/** Names as quicktype finds them for Go, and constants named like the property that they are values of. */
export const naming: Naming = {
  Language: GoTargetLanguage,
  Renderer,
  options: goOptions,
  constantsIn: "package",
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
