import type { CompatRule } from "../rule.js";

/** An artefact is no longer generated: a port, a description. */
export const artefactRemoved: CompatRule = {
  name: "artefact-removed",
  category: "published",
  level: "major",
  why: "Its users get no later version of it.",
  advice: "Keep it under its name, or release without it with the version that is due and tell receivers in the changelog.",
  takes: ({ aspect, after }) => aspect === "artefact" && after === undefined,
};
