import type { LimitName } from "./known-limits.js";
import type { ReferenceResult } from "./reference-result.js";

/** The groups that judges are asked in. */
export const groups = ["js", "validators", "ports"] as const;

/** Something that classifies bodies, and is compared with this package. */
export interface Implementation {
  readonly name: string;
  readonly group: (typeof groups)[number];
  /** What it cannot decide. */
  readonly limits: readonly LimitName[];
  /** The default number of bodies. */
  readonly bodies: number;
  /** Why it cannot be asked here; undefined if it can. */
  missing(): string | undefined;
  /** Builds it. */
  prepare(): void;
  /** For each body: how its answer differs, or undefined if it does not. */
  differences(verdicts: readonly ReferenceResult[]): readonly (string | undefined)[];
}
