import { rustOptions, RustRenderer, RustTargetLanguage } from "quicktype-core";
import { screamingSnakeCase } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** Keywords of later editions, and reserved ones, which quicktype does not know. */
const keywords = [
  "abstract",
  "async",
  "await",
  "become",
  "box",
  "do",
  "dyn",
  "final",
  "gen",
  "macro",
  "override",
  "priv",
  "try",
  "typeof",
  "unsized",
  "virtual",
];

/** Our structs have fields of their own. */
class Renderer extends RustRenderer {
  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw", "spellings", ...keywords], includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for Rust, and constants of a type that are named after the property that they are values of. */
export const naming: Naming = {
  Language: RustTargetLanguage,
  Renderer,
  options: rustOptions,
  constantsIn: "type",
  constant: (_owner, { name }, value) => `${screamingSnakeCase(name)}_${screamingSnakeCase(value) || "VALUE"}`,
};
