import { isWider } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** A value's new type holds more values than before. */
export const valuesWidened: CompatRule = {
  name: "values-widened",
  category: "wire",
  level: "minor",
  why: "Bodies that were invalid become known.",
  advice: "Say in the changelog what it may be now.",
  takes: ({ aspect, before, after }) => aspect === "kind" && isWider(before, after),
};
