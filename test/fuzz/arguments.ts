import { UsageError } from "../../scripts/lib/command.js";
import type { Implementation } from "./implementation.js";
import { implementationsNamed } from "./implementations.js";

export interface Arguments {
  readonly judges: readonly Implementation[];
  /** Those that are not on this machine, and why. */
  readonly passedOver: readonly { readonly judge: Implementation; readonly missing: string }[];
  /** The number of bodies for each; undefined where each has its own number. */
  readonly bodies: number | undefined;
  readonly seed: number;
}

/**
 * Reads the arguments of the fuzzer.
 *
 * @throws {UsageError} When one is wrong, or names something that is not on this machine.
 */
export function argumentsOf(values: { readonly against: string; readonly bodies?: string | undefined; readonly seed: string }): Arguments {
  const bodies = values.bodies === undefined ? undefined : Number(values.bodies);
  if (bodies !== undefined && (!Number.isSafeInteger(bodies) || bodies < 1))
    throw new UsageError(`--bodies ${values.bodies}: give an integer, 1 or more`);
  const seed = Number(values.seed);
  if (values.seed === "" || !Number.isSafeInteger(seed)) throw new UsageError(`--seed ${values.seed}: give an integer`);
  const asked = implementationsNamed(values.against).map((judge) => ({ judge, missing: judge.missing() }));
  const judges = asked.flatMap(({ judge, missing }) => (missing === undefined ? [judge] : []));
  const passedOver = asked.flatMap(({ judge, missing }) => (missing === undefined ? [] : [{ judge, missing }]));
  const named = passedOver.find(({ judge }) => values.against.split(",").includes(judge.name));
  if (named !== undefined) throw new UsageError(`--against ${named.judge.name}: ${named.missing}`);
  if (judges.length === 0) throw new UsageError(`--against ${values.against}: none of these is on this machine`);
  return { judges, passedOver, bodies, seed };
}
