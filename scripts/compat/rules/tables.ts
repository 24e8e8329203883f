import { isAdded, isRemoved } from "../difference.js";
import type { RuleTable } from "../rule.js";
import { keepAsItWas, nothingElse } from "./advice.js";

/** The tables that stored bodies are loaded into. */
export const tables: RuleTable = {
  /** There is a new column. */
  "column-added": {
    level: "minor",
    why: "What had been in extra has a column of its own from now on; older rows have null there.",
    advice: nothingElse,
    matches: (difference) => difference.aspect === "column" && isAdded(difference),
  },

  /** A column holds something else. */
  "column-changed": {
    level: "major",
    why: "Old and new files can no longer be read as one table, or have nulls where queries expect none.",
    advice: keepAsItWas,
    matches: (difference) => difference.aspect === "column" && !isAdded(difference) && !isRemoved(difference),
  },

  /** A column is gone. */
  "column-removed": {
    level: "major",
    why: "Queries that name it stop working, and new rows have its values in extra.",
    advice: keepAsItWas,
    matches: (difference) => difference.aspect === "column" && isRemoved(difference),
  },
};
