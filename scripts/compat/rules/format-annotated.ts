import { isAnnotation } from "../formats.js";
import type { CompatRule } from "../rule.js";

/** A format that only strict validators check has changed. */
export const formatAnnotated: CompatRule = {
  name: "format-annotated",
  category: "published",
  level: "patch",
  why: "Received bodies are judged as before; fixtures checked by the strict entry may be judged differently.",
  advice: "Check your fixtures.",
  takes: ({ aspect, before, after }) => aspect === "format" && [before, after].every(isAnnotation) && before !== after,
};
