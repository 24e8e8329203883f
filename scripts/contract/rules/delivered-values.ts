import { typesOf } from "../json-schema.js";
import type { Rule } from "../rule.js";

export const deliveredValues: Rule = {
  name: "delivered-values",
  description: "`x-delivered-values` pairs delivered values, which do not have the property's type, with documented ones, which do.",
  check({ schema, report }) {
    const pairs: unknown = schema["x-delivered-values"];
    if (pairs === undefined) return;
    const hasType = (value: unknown) => {
      const type = value === null ? "null" : typeof value;
      return typesOf(schema).some((allowed) => (allowed === "integer" ? "number" : allowed) === type);
    };
    const sound =
      Array.isArray(pairs) &&
      pairs.length > 0 &&
      pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && !hasType(pair[0]) && hasType(pair[1]));
    if (!sound)
      report(
        "must list pairs of a delivered value, of another type, and a documented one, of this type; write for example [[0, false]]",
        "x-delivered-values",
      );
  },
};
