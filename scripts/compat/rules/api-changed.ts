import type { CompatRule } from "../rule.js";

/** An export can no longer be used as before: for example, a function that requires more or returns less. */
export const apiChanged: CompatRule = {
  name: "api-changed",
  category: "types",
  level: "major",
  why: "Code that uses it as before does not compile.",
  advice: "Let it accept and return what it did before, or release it with the version that is due and say in the changelog what to write.",
  takes: ({ aspect, before, after }) => aspect === "export" && before !== undefined && after !== undefined,
};
