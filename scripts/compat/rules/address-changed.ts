import type { CompatRule } from "../rule.js";

/** A published schema is found by its `$id` and read by its dialect. */
export const addressChanged: CompatRule = {
  name: "address-changed",
  category: "published",
  level: "major",
  why: "Tools that refer to the published schema by its address, or read it in its dialect, stop working.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect }) => aspect === "$id" || aspect === "$schema",
};
