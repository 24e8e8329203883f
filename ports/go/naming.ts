import {
  type ClassProperty,
  type Name,
  type ObjectType,
  allUpperWordStyle,
  combineWords,
  firstUpperWordStyle,
  funPrefixNamer,
  goOptions,
  GoRenderer,
  GoTargetLanguage,
  isLetterOrDigit,
  legalizeCharacters,
  splitIntoWords,
} from "quicktype-core";
import type { Naming } from "../../scripts/ports/port.js";

/** The methods that events have. */
const methods = ["EventID", "EventName", "EventTime", "LogValue", "Raw"];

const legalize = legalizeCharacters(isLetterOrDigit);
const namer = funPrefixNamer("namer", goName);

/** quicktype's names, without those that a struct has of its own. */
class Renderer extends GoRenderer {
  protected override makeNamedTypeNamer() {
    return namer;
  }

  protected override namerForObjectProperty() {
    return namer;
  }

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
  constant: ({ typeName }, { name }, value) => `${typeName}${name}${nameEnd(value)}`,
};

/** Words that neither quicktype nor a rule of case knows how to write. */
const spellings = new Map(Object.entries({ ios: "IOS", qr: "QR", qrcode: "QRCode", ua: "UA", utm: "UTM", whatsapp: "WhatsApp" }));

const isLetter = (codePoint: number) => /^\p{L}/u.test(String.fromCodePoint(codePoint));

/** A text as a name, with acronyms as Go writes them: `url` is `URL`. */
function goName(text: string): string {
  return nameOf(text, isLetter);
}

/** A value as the end of a name, which may begin with a digit. */
function nameEnd(value: string): string {
  // Codes such as those of continents: quicktype knows some of them, and would write the others as words.
  if (/^[A-Z]{2}$/.test(value)) return value;
  return nameOf(value.replace(/[^A-Za-z0-9]+/g, " "), () => true);
}

function nameOf(text: string, mayBegin: (codePoint: number) => boolean): string {
  const spelled = (style: (word: string) => string) => (word: string) => spellings.get(word.toLowerCase()) ?? style(word);
  const [plain, acronym] = [spelled(firstUpperWordStyle), spelled(allUpperWordStyle)];
  return combineWords(splitIntoWords(text), legalize, plain, plain, acronym, acronym, "", mayBegin);
}
