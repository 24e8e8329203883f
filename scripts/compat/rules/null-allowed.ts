import type { CompatRule } from "../rule.js";

/** A value may be null that never was. */
export const nullAllowed: CompatRule = {
  name: "null-allowed",
  category: "types",
  level: "major",
  why: "Code that reads the property stops compiling, and what is not compiled meets null.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, after }) => aspect === "null" && String(after).endsWith(" or null"),
};
