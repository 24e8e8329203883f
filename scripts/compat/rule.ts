import type { Difference } from "./difference.js";

/**
 * What a change affects: `wire`, which bodies are known and which are invalid; `types`, code that uses the types of TypeScript and of the ports;
 * `ports`, names in the ports; `published`, the published schemas and their texts for people.
 */
type Category = "wire" | "types" | "ports" | "published";

/** The effect of a change on a receiver, in semver's words: `major` breaks it, `minor` gives it more, `patch` does not affect it. */
export type Level = "major" | "minor" | "patch";

/** One kind of change. */
export interface CompatRule {
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  /** The effect on a receiver: one sentence. */
  readonly why: string;
  /** What to do: one sentence. */
  readonly advice: string;
  /** Whether a difference is of this kind. A rule must match only changes that it understands; a change that no rule matches is unclassified. */
  takes(difference: Difference): boolean;
}
