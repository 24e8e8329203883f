import { isOpenFormat } from "../formats.js";
import type { CompatRule } from "../rule.js";

/** A string became a date-time, or the reverse: ports return date-times as native dates. */
export const dateTypeChanged: CompatRule = {
  name: "date-type-changed",
  category: "types",
  level: "major",
  why: "The property changes its type in the ports, between text and a native date: code that reads it stops compiling.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, before, after }) => aspect === "format" && isOpenFormat(before) !== isOpenFormat(after),
};
