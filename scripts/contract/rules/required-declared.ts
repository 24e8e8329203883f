import type { Rule } from "../rule.js";

export const requiredDeclared: Rule = {
  name: "required-declared",
  description: "Every required property is declared, and an object with properties says which ones are required.",
  check({ schema, report }) {
    if (schema.properties === undefined) {
      if (schema.required !== undefined) report("has required but no properties; declare them", "required");
      return;
    }
    if (schema.required === undefined) return report("has properties but no required; list the required ones, or write []");
    for (const name of schema.required) {
      if (!Object.hasOwn(schema.properties, name)) report(`requires ${name}, which is not among its properties; declare it`, "required");
    }
  },
};
