import { isWider } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** A value's new type does not hold all the values it could have before. */
export const valuesRefused: CompatRule = {
  name: "values-refused",
  category: "wire",
  level: "major",
  why: "Bodies with the earlier values were known and become invalid.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, before, after }) => aspect === "kind" && !isWider(before, after),
};
