import { type Mark, type Result, weightOf, worst } from "./judge.js";
import { problems, type ProblemName } from "./problems.js";

/** A problem of a receiver, and how it showed. */
export interface Finding {
  readonly problem: ProblemName;
  /** What it does, the worst first. */
  readonly marks: readonly [Mark, ...Mark[]];
  /** The rows that show it. */
  readonly rows: readonly string[];
}

/** How many failures in a row disable a webhook: CodeQR's docs on webhooks. */
export const failuresThatDisable = 20;

export interface Diagnosis {
  /** Whether the receiver can be left alone: CodeQR counts no failure, nothing forged is taken, and no event was seen to be handled twice. */
  readonly safe: boolean;
  /** After how many deliveries in a row CodeQR would disable the webhook; undefined if no delivery is a failure. */
  readonly disabledAfter?: number;
  /** The worst comes first. */
  readonly findings: readonly Finding[];
}

/** Finds the causes of what came back. */
export function diagnose(results: readonly Result[]): Diagnosis {
  const findings = causes(found(results)).sort((a, b) => weightOf(b.marks[0]) - weightOf(a.marks[0]));
  const marks = results.map(({ mark }) => mark);
  return {
    safe: marks.every((mark) => mark === "ok" || mark === "advice" || mark === "unseen"),
    ...(marks.includes("fails") ? { disabledAfter: failuresThatDisable } : {}),
    findings,
  };
}

/** What each wrong answer shows by itself. */
function found(results: readonly Result[]): Finding[] {
  const byName = new Map(results.map((result) => [result.name, result]));
  const genuine = results.filter(({ counted, mark }) => counted !== undefined && mark !== "not-sent");
  const wrong = results.filter(({ problem }) => problem !== undefined);
  const isEverything = genuine.length > 0 && genuine.every(({ mark }) => mark === "fails");
  const rowsOf = new Map<ProblemName, Result[]>();
  for (const result of wrong) {
    const problem =
      isEverything && result.mark === "fails" ? "refuses-everything" : (signedElsewhere(result, byName) ?? controlled(result, byName));
    rowsOf.set(problem, [...(rowsOf.get(problem) ?? []), result]);
  }
  return [...rowsOf].map(([problem, rows]) => ({
    problem,
    marks: distinct(rows.map(({ mark }) => mark)),
    rows: rows.map(({ name }) => name),
  }));
}

/** A row that is answered as wrongly as the row that it is like shows what that row shows. */
function controlled({ problem, mark, like }: Result, byName: ReadonlyMap<string, Result>): ProblemName {
  const control = like === undefined ? undefined : byName.get(like);
  return control?.problem !== undefined && control.mark === mark ? controlled(control, byName) : (problem as ProblemName);
}

/**
 * A receiver that writes JSON again with spaces or sorted properties fails on every event, and still takes an empty object, which every language writes alike.
 * What it answers is then what it answers to a forged signature.
 */
function signedElsewhere({ problem, answer }: Result, byName: ReadonlyMap<string, Result>): ProblemName | undefined {
  const isEvent = problem === "refuses-known-events" || problem === "refuses-delivered-form" || problem === "refuses-unknown-events";
  if (!isEvent || byName.get("signed, an empty object")?.mark !== "ok") return undefined;
  return answer === byName.get("forged signature")?.answer ? "verifies-other-bytes" : undefined;
}

function distinct(marks: readonly Mark[]): [Mark, ...Mark[]] {
  return [...new Set([worst(marks), ...marks])].sort((a, b) => weightOf(b) - weightOf(a)) as [Mark, ...Mark[]];
}

/** Leaves out what another problem brings with it. Its rows then show that problem, and its weight is added to it. */
function causes(all: readonly Finding[]): Finding[] {
  const byProblem = new Map(all.map((finding) => [finding.problem, finding]));
  const causeOf = (problem: ProblemName): ProblemName => {
    const cause = problems[problem].becauseOf?.find((other) => byProblem.has(other));
    return cause === undefined ? problem : causeOf(cause);
  };
  const merged = new Map<ProblemName, Finding>();
  for (const finding of all) {
    const problem = causeOf(finding.problem);
    const before = merged.get(problem);
    merged.set(problem, {
      problem,
      marks: distinct([...finding.marks, ...(before?.marks ?? [])]),
      rows: [...(before?.rows ?? []), ...finding.rows],
    });
  }
  return [...merged.values()];
}
