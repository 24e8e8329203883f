import type { CompatRule } from "../rule.js";

/** CodeQR now sends an event to other webhooks. */
export const scopeChanged: CompatRule = {
  name: "scope-changed",
  category: "published",
  level: "minor",
  why: "catalog.json and the documentation say so; received bodies are judged as before.",
  advice: "Say in the changelog which webhooks get it now.",
  takes: ({ aspect, before, after }) => aspect === "x-scope" && before !== undefined && after !== undefined,
};
