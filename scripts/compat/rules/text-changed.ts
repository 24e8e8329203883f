import type { CompatRule } from "../rule.js";

/** A text for people has changed. */
export const textChanged: CompatRule = {
  name: "text-changed",
  category: "published",
  level: "patch",
  why: "Comments and documentation show it; nothing else depends on it.",
  advice: "Nothing.",
  takes: ({ aspect }) => aspect === "description" || aspect === "x-evidence",
};
