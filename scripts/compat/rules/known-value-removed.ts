import { knownValues } from "../known-values.js";
import type { CompatRule } from "../rule.js";

/** An open set has one known value fewer. */
export const knownValueRemoved: CompatRule = {
  name: "known-value-removed",
  category: "types",
  level: "minor",
  why: "Editors no longer complete it; the types still accept any string. The loss of its constant in the ports is a separate change.",
  advice: "Keep it, if CodeQR may still send it.",
  takes: (difference) => knownValues(difference).removed.length > 0,
};
