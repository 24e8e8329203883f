import fc from "fast-check";
import type { Judge } from "./judge.js";
import { knownLimits } from "./known-limits.js";
import { minimized } from "./minimize.js";
import { type Verdict, verdictOf } from "./verdict.js";

/** How many bodies are made, and given to a judge, at once. */
const batch = 5000;

/** How many differing bodies of a judge are made minimal: many differ for one reason. */
const shown = 3;

/** What came of a judge. */
export interface Tally {
  readonly judge: Judge;
  readonly bodies: number;
  readonly kinds: Readonly<Record<Verdict["kind"], number>>;
  /** How many differences a known limit covers, by its name. */
  readonly limits: Readonly<Record<string, number>>;
  /** How many bodies differ. */
  readonly differing: number;
  /** Some of them, made minimal. */
  readonly differences: readonly { readonly verdict: Verdict; readonly difference: string }[];
  readonly seconds: number;
}

/**
 * Runs bodies through judges.
 *
 * @param judges What to ask, ready to be asked, each with how many bodies it is given.
 * @param bodies What bodies are made by.
 * @param seed The same seed makes the same bodies.
 * @param progress Is told how many bodies have been made.
 */
export function fuzz(
  judges: readonly { readonly judge: Judge; readonly count: number }[],
  bodies: fc.Arbitrary<Uint8Array>,
  seed: number,
  progress: (made: number) => void = () => {},
): Tally[] {
  const running = judges.map(({ judge, count }) => ({
    judge,
    count,
    kinds: { known: 0, unknown: 0, invalid: 0 },
    limits: {} as Record<string, number>,
    differing: [] as Verdict[],
    seconds: 0,
  }));
  const most = Math.max(...judges.map(({ count }) => count));
  for (let made = 0; made < most; made += batch) {
    const sample = fc.sample(bodies, { numRuns: Math.min(batch, most - made), seed: seed + made / batch });
    const verdicts = sample.map(verdictOf);
    for (const run of running) {
      const given = verdicts.slice(0, Math.max(0, run.count - made));
      for (const { kind } of given) run.kinds[kind]++;
      const start = performance.now();
      run.judge.differences(given).forEach((difference, index) => {
        if (difference === undefined) return;
        const verdict = given[index] as Verdict;
        const limit = limitOf(run.judge, verdict);
        if (limit === undefined) run.differing.push(verdict);
        else run.limits[limit] = (run.limits[limit] ?? 0) + 1;
      });
      run.seconds += (performance.now() - start) / 1000;
    }
    progress(made + sample.length);
  }
  return running.map(({ judge, count, kinds, limits, differing, seconds }) => ({
    judge,
    bodies: count,
    kinds,
    limits,
    differing: differing.length,
    differences: minimalDifferences(judge, differing),
    seconds,
  }));
}

/** The first differing bodies made minimal, each once. */
function minimalDifferences(judge: Judge, differing: readonly Verdict[]): Tally["differences"] {
  const differ = (bodies: readonly Uint8Array[]) => {
    const verdicts = bodies.map(verdictOf);
    return judge
      .differences(verdicts)
      .map((difference, index) => difference !== undefined && limitOf(judge, verdicts[index] as Verdict) === undefined);
  };
  const found = new Map<string, Tally["differences"][number]>();
  for (const { bytes } of differing.slice(0, shown)) {
    const verdict = verdictOf(minimized(bytes, differ));
    // A program that differs only now and then has no minimal body.
    const difference = judge.differences([verdict])[0] ?? "does not differ when it is asked again";
    found.set(Buffer.from(verdict.bytes).toString("base64"), { verdict, difference });
  }
  return [...found.values()];
}

/** The name of the limit that covers a body. */
function limitOf(judge: Judge, verdict: Verdict): string | undefined {
  return knownLimits.find(({ judges, covers }) => judges.includes(judge.name) && covers(verdict))?.name;
}
