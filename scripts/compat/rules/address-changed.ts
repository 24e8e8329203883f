import type { CompatRule } from "../rule.js";

/** A published schema is found by its `$id` and read by its dialect. */
export const addressChanged: CompatRule = {
  name: "address-changed",
  category: "published",
  level: "major",
  why: "Whoever refers to the published schema by its address, or reads it in its dialect, no longer can.",
  advice: "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect }) => aspect === "$id" || aspect === "$schema",
};
