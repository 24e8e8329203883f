import { takenNames } from "../taken-names.js";
import type { Rule } from "../rule.js";

const taken = new Map(takenNames.map((name) => [name.toLowerCase(), name]));

export const titleFree: Rule = {
  name: "title-free",
  description: "A `title` is not the name of anything else in the code of a port.",
  check({ schema, report }) {
    const { title } = schema;
    if (title === undefined) return;
    const other = taken.get(title.toLowerCase());
    if (other !== undefined)
      report(`has the title ${title}, but the code of a port uses ${other} for something else; choose another`, "title");
    else if (/^Delivered[A-Z]/.test(title))
      report(`has the title ${title}; titles of delivered forms, which are derived, start with Delivered: choose another`, "title");
  },
};
