import type { CompatRule } from "../rule.js";

/** A required property may now be missing. */
export const becameOptional: CompatRule = {
  name: "became-optional",
  category: "types",
  level: "major",
  why: "Code that reads the property stops compiling; code that is not compiled meets a missing value.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, after }) => aspect === "required" && after === "optional",
};
