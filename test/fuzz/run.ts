import { parseArgs } from "node:util";
import fc from "fast-check";
import { type CheckedBody, checkBody } from "./check-body.js";
import { mutatedBodies } from "./mutated-bodies.js";

const usage = `Holds mutated bodies to everything that is true of all: see test/fuzz/check-body.ts.

  npm run fuzz
  npm run fuzz -- --runs 1000000 --seed 7

Exit codes: 0 all held, 1 one did not (it is printed, with what repeats it), 2 wrong arguments.
`;

function main(args: string[]): number {
  let runs: number;
  let seed: number;
  try {
    const { values } = parseArgs({
      args,
      options: { runs: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
    });
    [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isInteger(seed)) throw new Error("--runs and --seed take integers");
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const counts: Record<CheckedBody["kind"], number> = { known: 0, unknown: 0, invalid: 0 };
  let copied = 0;
  const property = fc.property(mutatedBodies, (body) => {
    const { kind, wasCanonical } = checkBody(body);
    counts[kind]++;
    if (!wasCanonical) copied++;
  });
  const details = fc.check(property, { numRuns: runs, seed });
  if (details.failed) {
    process.stderr.write(`${fc.defaultReportMessage(details)}\n`);
    return 1;
  }
  process.stdout.write(
    `seed ${seed}: ${details.numRuns} bodies, ${counts.known} known, ${counts.unknown} unknown, ${counts.invalid} invalid; ${copied} not in documented form; no fault\n`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
