import type { CompatRule } from "../rule.js";

/** The same shape is written in another place: by reference, or out. */
export const referenceChanged: CompatRule = {
  name: "reference-changed",
  category: "published",
  level: "patch",
  why: "Nothing: what differs in the shape itself is named on its own.",
  advice: "Nothing.",
  takes: ({ aspect }) => aspect === "reference",
};
