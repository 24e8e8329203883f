import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadContract } from "../../scripts/contract/load.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";
import { writtenBodies } from "../fuzz/written-bodies.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { compareWithSpark, type Parity } from "./parity.js";
import { canTestSpark, prepareSpark } from "./toolchain.js";

const mutated = 5000;

describe.runIf(canTestSpark())("Spark against TypeScript", () => {
  let parity: Parity;

  beforeAll(async () => {
    prepareSpark();
    const made = fc.sample(writtenBodies(mutatedBodies(await loadContract(`${repository}schemas`))), { numRuns: mutated, seed: 3 });
    parity = compareWithSpark([...examples, ...corpus].map(({ bytes }) => bytes).concat(made));
    process.stdout.write(`Spark: ${parity.bodies} bodies, ${JSON.stringify(parity.kinds)}, ${parity.limited} beyond a known limit\n`);
  }, 600_000);

  test("outcome, first issue, name, id and canonical JSON are the same, and Parquet loses nothing", () => {
    expect(parity.differences.slice(0, 5)).toEqual([]);
  });

  test("bodies of every outcome were compared", () => {
    expect(parity.roundTrips).toBeGreaterThan(mutated / 2);
    for (const count of Object.values(parity.kinds)) expect(count).toBeGreaterThan(mutated / 10);
  });
});
