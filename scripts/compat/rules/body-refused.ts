import type { CompatRule } from "../rule.js";

/** A body that was known to the earlier release no longer is, and no schema change says why. */
export const bodyRefused: CompatRule = {
  name: "body-refused",
  category: "wire",
  level: "major",
  why: "A body among the release's own examples was known and no longer is: CodeQR may send bodies like it.",
  advice: "Look at what the schema says about the place; accept the body, or release it with the version that is due.",
  takes: ({ aspect }) => aspect === "body",
};
