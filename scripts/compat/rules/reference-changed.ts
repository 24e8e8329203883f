import type { CompatRule } from "../rule.js";

/** The same shape is now a reference, or written inline. */
export const referenceChanged: CompatRule = {
  name: "reference-changed",
  category: "published",
  level: "patch",
  why: "Nothing: differences in the shape itself are separate changes.",
  advice: "Nothing.",
  takes: ({ aspect }) => aspect === "reference",
};
