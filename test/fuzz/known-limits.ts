import type { Verdict } from "./verdict.js";

/** What a judge cannot tell, for a reason that is its own. A difference that is covered by a limit is counted, and is no fault. */
export interface KnownLimit {
  readonly name: string;
  readonly reason: string;
  /** The names of the judges. */
  readonly judges: readonly string[];
  covers(verdict: Verdict): boolean;
}

/** It only shrinks. */
export const knownLimits: readonly KnownLimit[] = [];
