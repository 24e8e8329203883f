import { isOpenFormat } from "../formats.js";
import type { CompatRule } from "../rule.js";

/** A string must now be a date-time: open validators check only that format. */
export const dateTimeChecked: CompatRule = {
  name: "date-time-checked",
  category: "wire",
  level: "major",
  why: "Bodies with any other string were known and become invalid.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, after }) => aspect === "format" && isOpenFormat(after),
};
