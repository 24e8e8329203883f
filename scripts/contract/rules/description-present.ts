import type { Rule } from "../rule.js";

/** Documentation in every language is printed from the descriptions, so each schema and property has one: whole sentences that end in a full stop. */
export const descriptionPresent: Rule = {
  name: "description-present",
  check({ schema, pointer, report }) {
    if (schema.$ref !== undefined || pointer.endsWith("/items")) return;
    const { description } = schema;
    if (description === undefined || description.trim() === "") report("has no description; say what it is, its unit and what null means");
    else if (!description.endsWith(".")) report("has a description that does not end in a full stop; write whole sentences", "description");
  },
};
