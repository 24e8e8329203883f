import { isOfApi } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** An entry point is gone, or something that one exported. */
export const apiRemoved: CompatRule = {
  name: "api-removed",
  category: "types",
  level: "major",
  why: "Code that imports it neither compiles nor runs.",
  advice: "Keep it under its name, or release without it with the version that is due and say in the changelog what to use instead.",
  takes: ({ aspect, before, after }) => isOfApi(aspect) && before !== undefined && after === undefined,
};
