import type { CompatRule } from "../rule.js";

/** What an entry point exports cannot be used any more as it was: a function that wants more or gives less. */
export const apiChanged: CompatRule = {
  name: "api-changed",
  category: "types",
  level: "major",
  why: "Code that uses it as it was does not compile.",
  advice:
    "Let it take what it took and give what it gave, or release it with the version that is due and say in the changelog what to write.",
  takes: ({ aspect, before, after }) => aspect === "export" && before !== undefined && after !== undefined,
};
