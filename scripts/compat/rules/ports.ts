import type { RuleTable } from "../rule.js";
import { keepAsItWas } from "./advice.js";

/** Names in the ports. */
export const ports: RuleTable = {
  /** A constant of a known value is gone from a port. */
  "port-constant-removed": {
    level: "major",
    why: "Code that names the constant stops compiling.",
    advice: "Keep the known value: it remains known even if CodeQR no longer sends it.",
    matches: ({ aspect }) => aspect === "port-constants",
  },

  /** A type or a property has another name in a port, or is gone from it. */
  "port-name-changed": {
    level: "major",
    why: "Code in that language that uses the name stops compiling, or fails where it is not compiled.",
    advice: keepAsItWas,
    matches: ({ aspect }) => aspect === "port-name",
  },

  /** The earlier release's package lacks a name that is now printed for the same contract. */
  "port-printed-otherwise": {
    level: "major",
    why: "The schemas did not change the name, so the code that finds names did: code in that language stops compiling.",
    advice:
      "Look for the change in ports/, in scripts/ports/ or in the version of quicktype-core; undo it, or release it with the version that is due.",
    matches: ({ aspect }) => aspect === "port-text",
  },
};
