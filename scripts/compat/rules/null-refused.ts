import type { CompatRule } from "../rule.js";

/** A value that could be null no longer may. */
export const nullRefused: CompatRule = {
  name: "null-refused",
  category: "wire",
  level: "major",
  why: "Bodies with null were known and become invalid.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, before }) => aspect === "null" && String(before).endsWith(" or null"),
};
