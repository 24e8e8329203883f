import type { CompatRule } from "../rule.js";

/** A type or a property has another name in a port, or is gone from it. */
export const portNameChanged: CompatRule = {
  name: "port-name-changed",
  category: "ports",
  level: "major",
  why: "Code in that language that uses the name stops compiling, or fails where it is not compiled.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect }) => aspect === "port-name",
};
