import type { CompatRule } from "../rule.js";

/** The package of the earlier release does not have a name that is printed for the same contract now. */
export const portPrintedOtherwise: CompatRule = {
  name: "port-printed-otherwise",
  category: "ports",
  level: "major",
  why: "The schemas did not change the name, so the way in which it is found has: code in that language stops compiling.",
  advice:
    "Look for the change in ports/, in scripts/ports/ or in the version of quicktype-core; undo it, or release it with the version that is due.",
  takes: ({ aspect }) => aspect === "port-text",
};
