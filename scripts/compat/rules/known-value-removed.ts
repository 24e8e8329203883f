import { knownValues } from "../known-values.js";
import type { CompatRule } from "../rule.js";

/** An open set has a known value less. */
export const knownValueRemoved: CompatRule = {
  name: "known-value-removed",
  category: "types",
  level: "minor",
  why: "Editors complete it no more; the types still take any string. That its constant in the ports is gone is a change of its own.",
  advice: "Keep it, if CodeQR may still send it.",
  takes: (difference) => knownValues(difference).removed.length > 0,
};
