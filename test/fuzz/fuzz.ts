import fc from "fast-check";
import type { Implementation } from "./implementation.js";
import { knownLimits, type LimitName } from "./known-limits.js";
import { shrink } from "./shrink.js";
import { type ReferenceResult, referenceResultOf } from "./reference-result.js";

/** The number of bodies that are made, and given to a judge, at once. */
const batch = 5000;

/** The number of differing bodies per judge that are minimized, each for a different reason. */
const shown = 6;

/** A body on which a judge disagrees. */
interface Difference {
  readonly verdict: ReferenceResult;
  readonly difference: string;
}

/** A judge's results. */
export interface FuzzResult {
  readonly judge: Implementation;
  readonly bodies: number;
  readonly kinds: Readonly<Record<ReferenceResult["kind"], number>>;
  /** The number of differences that each known limit covers, by its name. */
  readonly limits: Readonly<Partial<Record<LimitName, number>>>;
  /** The number of bodies that differ. */
  readonly differing: number;
  /** The first of them for each reason, minimized. */
  readonly differences: readonly Difference[];
  readonly seconds: number;
}

/**
 * Runs bodies through judges.
 *
 * @param judges The judges, ready to be asked, each with its number of bodies.
 * @param bodies The source of bodies.
 * @param seed The same seed gives the same bodies.
 * @param progress Called with the number of bodies made so far.
 */
export function fuzz(
  judges: readonly { readonly judge: Implementation; readonly count: number }[],
  bodies: fc.Arbitrary<Uint8Array>,
  seed: number,
  progress: (made: number) => void = () => {},
): FuzzResult[] {
  const running = judges.map(({ judge, count }) => ({
    judge,
    count,
    kinds: { known: 0, unknown: 0, invalid: 0 },
    limits: {} as Partial<Record<LimitName, number>>,
    differing: 0,
    differences: new Map<string, Difference>(),
    seconds: 0,
  }));
  const most = Math.max(...judges.map(({ count }) => count));
  for (let made = 0; made < most; made += batch) {
    const sample = fc.sample(bodies, { numRuns: Math.min(batch, most - made), seed: seedOfBatch(seed, made / batch) });
    const verdicts = sample.map(referenceResultOf);
    for (const run of running) {
      const given = verdicts.slice(0, Math.max(0, run.count - made));
      for (const { kind } of given) run.kinds[kind]++;
      const start = performance.now();
      run.judge.differences(given).forEach((difference, index) => {
        if (difference === undefined) return;
        const verdict = given[index] as ReferenceResult;
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

/** The seed of a batch: runs with neighbouring seeds do not share any. */
function seedOfBatch(seed: number, index: number): number {
  return 1 + (seed - 1) * 10_000 + index;
}

/** The same difference with the smallest body that differs for the same reason. */
function minimalDifference(judge: Implementation, { verdict, difference }: Difference): Difference {
  const reason = reasonOf(difference);
  const differencesOf = (bodies: readonly Uint8Array[]) => {
    const verdicts = bodies.map(referenceResultOf);
    return judge.differences(verdicts).map((difference, index) => ({ difference, verdict: verdicts[index] as ReferenceResult }));
  };
  const bytes = shrink(verdict.bytes, (bodies) =>
    differencesOf(bodies).map(
      ({ difference, verdict }) =>
        difference !== undefined && reasonOf(difference) === reason && limitOf(judge, verdict, difference) === undefined,
    ),
  );
  const [minimal] = differencesOf([bytes]);
  // A program that differs only sometimes has no minimal body.
  return minimal?.difference === undefined ? { verdict, difference } : { verdict: minimal.verdict, difference: minimal.difference };
}

/** The part that two differences with the same reason have in common: their words, without values and paths. */
function reasonOf(difference: string): string {
  return difference.replace(/"(?:[^"\\]|\\.)*"?|\w+\.\w+:|\/\S*|[\d.]+/g, "").slice(0, 60);
}

/** The name of the limit that covers a difference. */
function limitOf(judge: Implementation, verdict: ReferenceResult, difference: string): LimitName | undefined {
  return judge.limits.find((name) => knownLimits[name].covers(verdict, difference));
}
