import type { Rule } from "../rule.js";
import { isEventFile } from "../schema-file.js";

export const constNamesEvent: Rule = {
  name: "const-names-event",
  description: "Only an event's own name is a `const`; all other sets of values are open.",
  check({ schema, pointer, file, report }) {
    if (schema.const === undefined || (isEventFile(file) && pointer === "/properties/event")) return;
    report("has a const; value sets are open: list the value in x-known-values", "const");
  },
};
