import type { Rule } from "../rule.js";

/** A property must have a name, and not one that every JavaScript object inherits: `value.constructor` is never undefined, so a missing one would go unnoticed. */
export const propertyNames: Rule = {
  name: "property-names",
  check({ schema, report }) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (name === "") report("declares a property with an empty name; write the name that bodies have", "properties/");
      if (name in Object.prototype) report(`declares ${name}, which every JavaScript object inherits; do not declare it`, "properties");
    }
  },
};
