import type { ContractChange } from "./difference.js";

/**
 * What a change affects: `wire`, which bodies are known and which are invalid; `types`, code that uses the types of TypeScript and of the ports;
 * `ports`, names in the ports; `published`, the published schemas and their texts for people; `tables`, those that bodies are loaded into.
 */
export type Category = "wire" | "types" | "ports" | "published" | "tables";

/** The effect of a change on a receiver, in semver's words: `major` breaks it, `minor` gives it more, `patch` does not affect it. */
export type Level = "major" | "minor" | "patch";

/** One kind of change, as a table of a category has it under its name. */
interface RuleEntry {
  readonly level: Level;
  /** The effect on a receiver: one sentence. */
  readonly why: string;
  /** What to do: one sentence. */
  readonly advice: string;
  /** Whether a difference is of this kind. A rule must match only changes that it understands; a change that no rule matches is unclassified. */
  matches(difference: ContractChange): boolean;
}

/** The rules of one category, by their names. */
export type RuleTable = Readonly<Record<string, RuleEntry>>;

/** One kind of change. */
export interface CompatRule extends RuleEntry {
  readonly name: string;
  readonly category: Category;
}
