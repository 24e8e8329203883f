import type { Rule } from "../rule.js";

export const refStandsAlone: Rule = {
  name: "ref-stands-alone",
  description: "A `$ref` has no siblings, because generators duplicate the type or drop the sibling when there is one.",
  check({ schema, report }) {
    if (schema.$ref === undefined) return;
    const siblings = Object.keys(schema).filter((keyword) => keyword !== "$ref");
    if (siblings.length > 0) report(`has ${siblings.join(", ")} beside $ref; move it into the referenced schema`);
  },
};
