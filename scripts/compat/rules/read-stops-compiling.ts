import type { CompatRule } from "../rule.js";

/** Code written for the earlier types does not compile, and no other rule says why. */
export const readStopsCompiling: CompatRule = {
  name: "read-stops-compiling",
  category: "types",
  level: "major",
  why: "A receiver that updates gets this error from the compiler.",
  advice:
    "Look for the change in scripts/printers/types.ts or in the version of json-schema-to-typescript; undo it, or release it with the version that is due.",
  takes: ({ aspect }) => aspect === "read",
};
