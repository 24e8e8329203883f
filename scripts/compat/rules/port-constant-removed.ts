import type { CompatRule } from "../rule.js";

/** A constant of a known value is gone from a port. */
export const portConstantRemoved: CompatRule = {
  name: "port-constant-removed",
  category: "ports",
  level: "major",
  why: "Code that names the constant stops compiling.",
  advice: "Keep the known value: it remains known even if CodeQR no longer sends it.",
  takes: ({ aspect }) => aspect === "port-constants",
};
