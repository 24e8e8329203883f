import { type Finding, gravest } from "./compare.js";
import type { Level } from "./rule.js";
import { dueVersion, isEnough } from "./version.js";

/** What the gate says of all changes together. */
export interface Verdict {
  /** The gravest level of the changes; undefined when there are none that a rule takes. */
  readonly level: Level | undefined;
  /** The lowest version that they may be released with; undefined when none is due or the earlier release says no version. */
  readonly due: string | undefined;
  /** Whether the version is that or a later one. */
  readonly isEnough: boolean;
  /** How many changes no rule takes. */
  readonly unclassified: number;
  /** Whether the gate lets them pass. */
  readonly passes: boolean;
}

/**
 * Judges changes: what no rule takes does not pass, and what breaks passes only with the version that is due.
 *
 * A change that does not break passes under any version: it is released later, and until then more may come.
 */
export function verdictOn(findings: readonly Finding[], version: string, baseVersion: string | undefined): Verdict {
  const level = gravest(findings);
  const due = level === undefined || baseVersion === undefined ? undefined : dueVersion(level, baseVersion);
  const enough = level === undefined || (due !== undefined && baseVersion !== undefined && isEnough(version, due, baseVersion));
  const unclassified = findings.filter(({ rule }) => rule === undefined).length;
  return { level, due, isEnough: enough, unclassified, passes: unclassified === 0 && (enough || level !== "major") };
}
