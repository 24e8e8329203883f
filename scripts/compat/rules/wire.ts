import { deliveredFormsOf } from "../delivered-forms.js";
import { isEvent, isRemoved, isWider, type PropertyChange } from "../difference.js";
import { isFormat, isOpenFormat } from "../formats.js";
import type { RuleTable } from "../rule.js";
import { keepAsItWas } from "./advice.js";

/** Which bodies are known and which are invalid. */
export const wire: RuleTable = {
  /** A property is now required, whether it was declared before or not. */
  "became-required": {
    level: "major",
    why: "Bodies without it were known and become invalid: CodeQR may still send them.",
    advice:
      "Leave it optional; require it only when every documented example carries it, and then release it with the version that is due.",
    matches: ({ aspect, before, after }) =>
      (aspect === "required" && after === "required") ||
      (aspect === "property" && before === undefined && (after as PropertyChange).required),
  },

  /** A body that was known to the earlier release no longer is, and no schema change says why. */
  "body-refused": {
    level: "major",
    why: "A body among the release's own examples was known and no longer is: CodeQR may send bodies like it.",
    advice: "Look at what the schema says about the place; accept the body, or release it with the version that is due.",
    matches: ({ aspect }) => aspect === "body",
  },

  /** A string must now be a date-time: open validators check only that format. */
  "date-time-checked": {
    level: "major",
    why: "Bodies with any other string were known and become invalid.",
    advice: keepAsItWas,
    matches: ({ aspect, after }) => aspect === "format" && isOpenFormat(after),
  },

  /** A string that had to be a date-time may now be any string. */
  "date-time-unchecked": {
    level: "minor",
    why: "Bodies that were invalid become known, with text in place of a date.",
    advice: "Say in the changelog that it may no longer be a date.",
    matches: ({ aspect, before, after }) => aspect === "format" && isOpenFormat(before) && (after === undefined || isFormat(after)),
  },

  /** A new delivered form is recognized. */
  "delivered-form-added": {
    level: "minor",
    why: "Bodies in that form come out in the documented form; before, they were invalid or kept the value as an extra property.",
    advice: "Add a body in that form to examples/delivered/.",
    matches: (difference) => deliveredFormsOf(difference).added.length > 0,
  },

  /** A delivered form is no longer recognized. */
  "delivered-form-dropped": {
    level: "major",
    why: "Bodies in that form become invalid, or lose the typed property: CodeQR may still send them.",
    advice: "Keep the form beside the new one.",
    matches: (difference) => deliveredFormsOf(difference).dropped.length > 0,
  },

  /** An event is no longer in the catalogue. */
  "event-removed": {
    level: "major",
    why: "Its bodies come out as unknown: handlers of the event are never called again, and code that names it stops compiling.",
    advice: "Keep the event: one that CodeQR no longer sends does no harm.",
    matches: (difference) => difference.aspect === "file" && isEvent(difference.file) && isRemoved(difference),
  },

  /** A value that could be null no longer may. */
  "null-refused": {
    level: "major",
    why: "Bodies with null were known and become invalid.",
    advice: keepAsItWas,
    matches: ({ aspect, before }) => aspect === "null" && String(before).endsWith(" or null"),
  },

  /** A value's new type does not hold all the values it could have before. */
  "values-refused": {
    level: "major",
    why: "Bodies with the earlier values were known and become invalid.",
    advice: keepAsItWas,
    matches: ({ aspect, before, after }) => aspect === "kind" && !isWider(before, after),
  },

  /** A value's new type holds more values than before. */
  "values-widened": {
    level: "minor",
    why: "Bodies that were invalid become known.",
    advice: "Say in the changelog what it may be now.",
    matches: ({ aspect, before, after }) => aspect === "kind" && isWider(before, after),
  },
};
