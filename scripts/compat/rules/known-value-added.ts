import { knownValues } from "../known-values.js";
import type { CompatRule } from "../rule.js";

/** An open set has one more known value. */
export const knownValueAdded: CompatRule = {
  name: "known-value-added",
  category: "types",
  level: "minor",
  why: "Editors complete it, and the ports have a constant for it; the value was not an error before.",
  advice: "Nothing else.",
  takes: (difference) => knownValues(difference).added.length > 0,
};
