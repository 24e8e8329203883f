import type { DriftFinding, Source } from "./finding.js";

/** Differences that are known and accepted: the id of each, and why. */
export type Accepted = Readonly<Record<string, string>>;

/** Findings after the accepted ones are taken out. */
export interface Settled {
  readonly findings: readonly DriftFinding[];
  /** How many findings are accepted. */
  readonly accepted: number;
  /** Accepted differences that are no longer there. */
  readonly gone: readonly string[];
}

/**
 * Takes out what is accepted.
 *
 * @param complete The sources that were read to the end: only there can an accepted difference be gone.
 */
export function settle(findings: readonly DriftFinding[], accepted: Accepted, complete: readonly Source[]): Settled {
  const ids = new Set(findings.map(({ id }) => id));
  const open = findings.filter(({ id }) => !Object.hasOwn(accepted, id));
  const gone = Object.keys(accepted).filter((id) => !ids.has(id) && complete.some((source) => id.startsWith(`${source} `)));
  return { findings: open, accepted: findings.length - open.length, gone };
}
