import { isFormat, isOpenFormat } from "../formats.js";
import type { CompatRule } from "../rule.js";

/** A string that had to be a date-time may now be any string. */
export const dateTimeUnchecked: CompatRule = {
  name: "date-time-unchecked",
  category: "wire",
  level: "minor",
  why: "Bodies that were invalid become known, with text in place of a date.",
  advice: "Say in the changelog that it may no longer be a date.",
  takes: ({ aspect, before, after }) => aspect === "format" && isOpenFormat(before) && (after === undefined || isFormat(after)),
};
