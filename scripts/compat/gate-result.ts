import { type Finding, highestLevel } from "./compare.js";
import type { Level } from "./rule.js";
import { dueVersion, isEnough } from "./version.js";

/** The gate's verdict on all changes together. */
export interface GateResult {
  /** The most serious level of the changes; undefined when no rule matches any. */
  readonly level: Level | undefined;
  /** The lowest version that they may be released with; undefined when none is due or the earlier release does not state a version. */
  readonly due: string | undefined;
  /** Whether the version is that or a later one. */
  readonly isEnough: boolean;
  /** The number of changes that no rule matches. */
  readonly unclassified: number;
  /** Whether the gate lets them pass. */
  readonly passes: boolean;
}

/**
 * Judges changes: one that no rule matches does not pass, and a breaking one passes only with the version that is due.
 *
 * A change that is not breaking passes with any version: it is released later, and more may come before that.
 */
export function gateResultOf(findings: readonly Finding[], version: string, baseVersion: string | undefined): GateResult {
  const level = highestLevel(findings);
  const due = level === undefined || baseVersion === undefined ? undefined : dueVersion(level, baseVersion);
  const enough = level === undefined || (due !== undefined && baseVersion !== undefined && isEnough(version, due, baseVersion));
  const unclassified = findings.filter(({ rule }) => rule === undefined).length;
  return { level, due, isEnough: enough, unclassified, passes: unclassified === 0 && (enough || level !== "major") };
}
