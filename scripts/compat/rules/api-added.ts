import { isOfApi } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** The package has a new entry point, or one exports more. */
export const apiAdded: CompatRule = {
  name: "api-added",
  category: "types",
  level: "minor",
  why: "There is more to import.",
  advice: "Say in the changelog what it is for.",
  takes: ({ aspect, before, after }) => isOfApi(aspect) && before === undefined && after !== undefined,
};
