import type { Rule } from "../rule.js";

export const propertyNames: Rule = {
  name: "property-names",
  description:
    "A property has a name, and not one that every JavaScript object inherits, such as `constructor`, because a missing one would go unnoticed.",
  check({ schema, report }) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (name === "") report("declares a property with an empty name; write the name that bodies have", "properties/");
      if (name in Object.prototype) report(`declares ${name}, which every JavaScript object inherits; do not declare it`, "properties");
    }
  },
};
