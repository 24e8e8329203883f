import type { CompatRule } from "../rule.js";

/** A value has another type. */
export const typeChanged: CompatRule = {
  name: "type-changed",
  category: "types",
  level: "major",
  why: "Code that reads the property stops compiling, in TypeScript or in a port, or computes with another kind of number.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect }) => aspect === "kind",
};
