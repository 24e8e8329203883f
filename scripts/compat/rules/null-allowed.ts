import type { CompatRule } from "../rule.js";

/** A value that was never null may now be null. */
export const nullAllowed: CompatRule = {
  name: "null-allowed",
  category: "types",
  level: "major",
  why: "Code that reads the property stops compiling; code that is not compiled meets null.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, after }) => aspect === "null" && String(after).endsWith(" or null"),
};
