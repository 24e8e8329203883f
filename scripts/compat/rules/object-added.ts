import { isObject } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** There is a new shared object. */
export const objectAdded: CompatRule = {
  name: "object-added",
  category: "published",
  level: "minor",
  why: "One more schema is published, and one more type.",
  advice: "Nothing else.",
  takes: ({ aspect, before, after, file }) => aspect === "file" && isObject(file) && before === undefined && after !== undefined,
};
