import type { CompatRule } from "../rule.js";

/** What is said for people is another. */
export const textChanged: CompatRule = {
  name: "text-changed",
  category: "published",
  level: "patch",
  why: "Comments and documentation say it; nothing else depends on it.",
  advice: "Nothing.",
  takes: ({ aspect }) => aspect === "description" || aspect === "x-evidence",
};
