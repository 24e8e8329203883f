import { takenNames } from "../taken-names.js";
import type { Rule } from "../rule.js";

const taken = new Map(takenNames.map((name) => [name.toLowerCase(), name]));

/** A title names a type in every language, so it must differ from every name that the ports' code declares or uses for something else. */
export const titleFree: Rule = {
  name: "title-free",
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
