import type { CompatRule } from "../rule.js";

/** A type has lost a property. */
export const propertyRemoved: CompatRule = {
  name: "property-removed",
  category: "types",
  level: "major",
  why: "Code that reads the property stops compiling; the value is still there, untyped.",
  advice: "Keep the property; make it optional if CodeQR stops sending it, which is breaking too.",
  takes: ({ aspect, after }) => aspect === "property" && after === undefined,
};
