import { deliveredForms } from "../delivered-forms.js";
import type { CompatRule } from "../rule.js";

/** A delivered form is no longer recognized. */
export const deliveredFormDropped: CompatRule = {
  name: "delivered-form-dropped",
  category: "wire",
  level: "major",
  why: "Bodies in that form become invalid, or lose the typed property: CodeQR may still send them.",
  advice: "Keep the form beside the new one.",
  takes: (difference) => deliveredForms(difference).dropped.length > 0,
};
