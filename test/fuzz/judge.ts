import type { Verdict } from "./verdict.js";

/** The groups that judges are asked in. */
export const groups = ["js", "validators", "ports"] as const;

/** Something that tells what a body is, and is held to what this package says. */
export interface Judge {
  readonly name: string;
  readonly group: (typeof groups)[number];
  /** How many bodies it is given, if nobody says it. */
  readonly bodies: number;
  /** Why it cannot be asked here; undefined where it can. */
  missing(): string | undefined;
  /** Makes it ready: builds it. */
  prepare(): void;
  /** For each body: how its answer differs, or undefined where it does not. */
  differences(verdicts: readonly Verdict[]): readonly (string | undefined)[];
}
