import fc from "fast-check";
import type { Judge } from "./judge.js";
import { knownLimits } from "./known-limits.js";
import { minimized } from "./minimize.js";
import { type Verdict, verdictOf } from "./verdict.js";

/** How many bodies are made, and given to a judge, at once. */
const batch = 5000;

/** How many differing bodies of a judge are made minimal, each for another reason. */
const shown = 6;

/** A body that a judge says something else of. */
interface Difference {
  readonly verdict: Verdict;
  readonly difference: string;
}

/** What came of a judge. */
export interface Tally {
  readonly judge: Judge;
  readonly bodies: number;
  readonly kinds: Readonly<Record<Verdict["kind"], number>>;
  /** How many differences a known limit covers, by its name. */
  readonly limits: Readonly<Record<string, number>>;
  /** How many bodies differ. */
  readonly differing: number;
  /** The first of them for each reason, made minimal. */
  readonly differences: readonly Difference[];
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
    differing: 0,
    differences: new Map<string, Difference>(),
    seconds: 0,
  }));
  const most = Math.max(...judges.map(({ count }) => count));
  for (let made = 0; made < most; made += batch) {
    const sample = fc.sample(bodies, { numRuns: Math.min(batch, most - made), seed: seedOfBatch(seed, made / batch) });
    const verdicts = sample.map(verdictOf);
    for (const run of running) {
      const given = verdicts.slice(0, Math.max(0, run.count - made));
      for (const { kind } of given) run.kinds[kind]++;
      const start = performance.now();
      run.judge.differences(given).forEach((difference, index) => {
        if (difference === undefined) return;
        const verdict = given[index] as Verdict;
        const limit = limitOf(run.judge, verdict, difference);
        if (limit !== undefined) {
          run.limits[limit] = (run.limits[limit] ?? 0) + 1;
          return;
        }
        run.differing++;
        const reason = reasonOf(difference);
        if (run.differences.size < shown && !run.differences.has(reason)) run.differences.set(reason, { verdict, difference });
      });
      run.seconds += (performance.now() - start) / 1000;
    }
    progress(made + sample.length);
  }
  return running.map(({ count, differences, ...run }) => ({
    ...run,
    bodies: count,
    differences: [...differences.values()].map((difference) => minimalDifference(run.judge, difference)),
  }));
}

/** What a batch is made from: runs with neighbouring seeds share none. */
function seedOfBatch(seed: number, index: number): number {
  return 1 + (seed - 1) * 10_000 + index;
}

/** The same difference with the least body that has one for the same reason. */
function minimalDifference(judge: Judge, { verdict, difference }: Difference): Difference {
  const reason = reasonOf(difference);
  const differencesOf = (bodies: readonly Uint8Array[]) => {
    const verdicts = bodies.map(verdictOf);
    return judge.differences(verdicts).map((difference, index) => ({ difference, verdict: verdicts[index] as Verdict }));
  };
  const bytes = minimized(verdict.bytes, (bodies) =>
    differencesOf(bodies).map(
      ({ difference, verdict }) =>
        difference !== undefined && reasonOf(difference) === reason && limitOf(judge, verdict, difference) === undefined,
    ),
  );
  const [minimal] = differencesOf([bytes]);
  // A program that differs only now and then has no minimal body.
  return minimal?.difference === undefined ? { verdict, difference } : { verdict: minimal.verdict, difference: minimal.difference };
}

/** What two differences have in common that are there for the same reason: their words, but no values and no paths. */
function reasonOf(difference: string): string {
  return difference.replace(/"(?:[^"\\]|\\.)*"?|\w+\.\w+:|\/\S*|[\d.]+/g, "").slice(0, 60);
}

/** The name of the limit that covers a difference. */
function limitOf(judge: Judge, verdict: Verdict, difference: string): string | undefined {
  return knownLimits.find(({ judges, covers }) => judges.includes(judge.name) && covers(verdict, difference))?.name;
}
