import type { CompatRule } from "../rule.js";

/** A body that the earlier release knew is known no more, and no change of the schemas says why. */
export const bodyRefused: CompatRule = {
  name: "body-refused",
  category: "wire",
  level: "major",
  why: "A body among the release's own examples was known and is not any more: those that CodeQR sends may be like it.",
  advice: "Look at what the schema says of the place; let the body pass, or release it with the version that is due.",
  takes: ({ aspect }) => aspect === "body",
};
