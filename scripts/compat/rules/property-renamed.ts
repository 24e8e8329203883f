import type { CompatRule } from "../rule.js";

/** A property has a new name, and may still be delivered under its old one. */
export const propertyRenamed: CompatRule = {
  name: "property-renamed",
  category: "types",
  level: "major",
  why: "Code that reads the property under its old name stops compiling; bodies with the old name stay known, and come out with the new one.",
  advice: "Keep the old name in x-delivered-as, and say the new one in CHANGELOG.md.",
  takes: ({ aspect }) => aspect === "renamed",
};
