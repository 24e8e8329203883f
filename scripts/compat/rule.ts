import type { Difference } from "./difference.js";

/**
 * What a change reaches: `wire`, which bodies are known and which are invalid; `types`, code against the types of TypeScript and of the ports;
 * `ports`, names in the ports; `published`, the published schemas and what stands in them for people.
 */
type Category = "wire" | "types" | "ports" | "published";

/** What a change is to a receiver, in semver's words: `major` breaks it, `minor` gives it more, `patch` leaves it as it was. */
export type Level = "major" | "minor" | "patch";

/** One kind of change. */
export interface CompatRule {
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  /** What it is to a receiver: one sentence. */
  readonly why: string;
  /** What to do: one sentence. */
  readonly advice: string;
  /** Whether a difference is of this kind. What no rule takes is unclassified, so a rule takes only what it understands. */
  takes(difference: Difference): boolean;
}
