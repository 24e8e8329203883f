import type { CompatRule } from "../rule.js";

/** A constant of a known value is gone from a port. */
export const portConstantRemoved: CompatRule = {
  name: "port-constant-removed",
  category: "ports",
  level: "major",
  why: "Code that names the constant stops compiling.",
  advice: "Keep the known value: it is a known one even if CodeQR sends it no more.",
  takes: ({ aspect }) => aspect === "port-constants",
};
