import { typesOf } from "../json-schema.js";
import type { Rule } from "../rule.js";

/** Delivered values are paired with documented ones. The documented value has the property's type; the delivered one does not, or it would be ambiguous. */
export const deliveredValues: Rule = {
  name: "delivered-values",
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
