import { deliveredForms } from "../delivered-forms.js";
import type { CompatRule } from "../rule.js";

/** A new delivered form is recognized. */
export const deliveredFormAdded: CompatRule = {
  name: "delivered-form-added",
  category: "wire",
  level: "minor",
  why: "Bodies in that form come out in the documented form; before, they were invalid or kept the value as an extra property.",
  advice: "Add a body in that form to examples/delivered/.",
  takes: (difference) => deliveredForms(difference).added.length > 0,
};
