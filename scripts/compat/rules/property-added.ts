import type { CompatRule } from "../rule.js";

/** A type has a new property. */
export const propertyAdded: CompatRule = {
  name: "property-added",
  category: "types",
  level: "minor",
  why: "Code that reads bodies can use it; a body that carried it with another type becomes invalid.",
  advice: "Nothing else.",
  takes: ({ aspect, before }) => aspect === "property" && before === undefined,
};
