import type { Rule } from "../rule.js";

/** A property must not be one that every JavaScript object has: `value.constructor` is never undefined, so it could not be seen to be missing. */
export const propertyNames: Rule = {
  name: "property-names",
  check({ schema, report }) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (name in Object.prototype) report(`declares ${name}, which every JavaScript object inherits; leave it undeclared`, "properties");
    }
  },
};
