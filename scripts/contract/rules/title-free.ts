import { takenNames } from "../taken-names.js";
import type { Rule } from "../rule.js";

const taken = new Map(takenNames.map((name) => [name.toLowerCase(), name]));

/** A title names a type in every language, so it is not the name of anything else there: neither a class of a port's own, nor one that its code is written with. */
export const titleFree: Rule = {
  name: "title-free",
  check({ schema, report }) {
    const { title } = schema;
    if (title === undefined) return;
    const other = taken.get(title.toLowerCase());
    if (other !== undefined)
      report(`has the title ${title}, but ${other} is something else in the code of a port; choose another`, "title");
    else if (/^Delivered[A-Z]/.test(title))
      report(`has the title ${title}; Delivered begins the titles of delivered forms, which are derived: choose another`, "title");
  },
};
