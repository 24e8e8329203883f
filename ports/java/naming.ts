import { javaOptions, JavaRenderer, JavaTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** The methods that each type has besides its properties, and the names of parameters. */
const reserved = [
  ...["clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"],
  ...["decode", "extra", "in", "json", "raw", "toJson"],
];

class Renderer extends JavaRenderer {
  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: reserved, includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for Java, with acronyms as words: `clickId`, `refererUrl`. */
export const naming: Naming = {
  Language: JavaTargetLanguage,
  Renderer,
  options: { ...javaOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) },
  constantsIn: "type",
  constant: (_owner, { name }, value) => constantName(name, value),
};
