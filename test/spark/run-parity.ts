import fc from "fast-check";
import { loadContract } from "../../scripts/contract/load.js";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";
import { writtenBodies } from "../fuzz/written-bodies.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { compareWithSpark } from "./parity.js";
import { missingToolchain, prepareSpark } from "./toolchain.js";

const usage = `Compares the library for Apache Spark with TypeScript: outcome, first issue, name, id and canonical JSON of all examples, of the corpus and
of mutated bodies, and the bodies that come out of Parquet.

  npm run spark:parity
  npm run spark:parity -- --bodies 5000 --seed 7

--bodies  how many mutated bodies; 100,000 if left out
--seed    an integer; 1 if left out

Exit codes: 0 nothing differs, 1 something does, 2 wrong arguments, or a toolchain is missing.
`;

const options = { bodies: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } } as const;

await runCommand({ usage, options }, async ({ bodies, seed }) => {
  const [count, seedNumber] = [Number(bodies), Number(seed)];
  if (!Number.isSafeInteger(count) || count < 1) throw new UsageError(`--bodies ${bodies}: give an integer, 1 or more`);
  if (!Number.isSafeInteger(seedNumber)) throw new UsageError(`--seed ${seed}: give an integer`);
  const missing = missingToolchain();
  if (missing !== undefined) throw new UsageError(`there is no answer to ${missing}`);
  prepareSpark();
  const arbitrary = writtenBodies(mutatedBodies(await loadContract(`${repository}schemas`)));
  const made = fc.sample(arbitrary, { numRuns: count, seed: seedNumber });
  const parity = compareWithSpark([...examples, ...corpus].map(({ bytes }) => bytes).concat(made));
  const { known, unknown, invalid } = parity.kinds;
  process.stdout.write(
    `${parity.bodies} bodies: ${known} known, ${unknown} unknown, ${invalid} invalid; ${parity.limited} beyond a known limit\n` +
      `${parity.roundTrips} came out of Parquet\n${parity.differences.length} differences\n`,
  );
  for (const difference of parity.differences.slice(0, 10)) process.stderr.write(`${difference}\n`);
  return parity.differences.length === 0 ? 0 : 1;
});
