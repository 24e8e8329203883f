import type { CompatRule } from "../rule.js";

/** The earlier release's package lacks a name that is now printed for the same contract. */
export const portPrintedOtherwise: CompatRule = {
  name: "port-printed-otherwise",
  category: "ports",
  level: "major",
  why: "The schemas did not change the name, so the code that finds names did: code in that language stops compiling.",
  advice:
    "Look for the change in ports/, in scripts/ports/ or in the version of quicktype-core; undo it, or release it with the version that is due.",
  takes: ({ aspect }) => aspect === "port-text",
};
