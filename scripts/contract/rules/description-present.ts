import type { Rule } from "../rule.js";

export const descriptionPresent: Rule = {
  name: "description-present",
  description:
    "Each schema and property has a description in whole sentences, because the documentation in every language is printed from it.",
  check({ schema, pointer, report }) {
    if (schema.$ref !== undefined || pointer.endsWith("/items")) return;
    const { description } = schema;
    if (description === undefined || description.trim() === "") report("has no description; say what it is, its unit and what null means");
    else if (!description.endsWith(".")) report("has a description that does not end in a full stop; write whole sentences", "description");
  },
};
