import type { Rule } from "../rule.js";

export const knownValues: Rule = {
  name: "known-values",
  description: "`x-known-values` lists distinct, non-empty strings, because they become constants in every language.",
  check({ schema, report }) {
    const values: unknown = schema["x-known-values"];
    if (values === undefined) return;
    const sound = Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string" && value !== "");
    if (!sound) report("has known values that are not a list of non-empty strings; list at least one string", "x-known-values");
    else if (new Set(values).size < values.length) report("lists a known value twice; remove one", "x-known-values");
  },
};
