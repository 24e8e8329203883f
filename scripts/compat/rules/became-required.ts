import type { PropertyChange } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** A property is now required, whether it was declared before or not. */
export const becameRequired: CompatRule = {
  name: "became-required",
  category: "wire",
  level: "major",
  why: "Bodies without it were known and become invalid: CodeQR may still send them.",
  advice: "Leave it optional; require it only when every documented example carries it, and then release it with the version that is due.",
  takes: ({ aspect, before, after }) =>
    (aspect === "required" && after === "required") ||
    (aspect === "property" && before === undefined && (after as PropertyChange).required),
};
