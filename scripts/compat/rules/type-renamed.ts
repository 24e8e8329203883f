import type { CompatRule } from "../rule.js";

/** A type has another title, which is its name in every language. */
export const typeRenamed: CompatRule = {
  name: "type-renamed",
  category: "types",
  level: "major",
  why: "Code that names the type stops compiling.",
  advice: "Keep the title.",
  takes: ({ aspect, before, after }) => aspect === "title" && typeof before === "string" && typeof after === "string",
};
