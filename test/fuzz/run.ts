import { loadContract } from "../../scripts/contract/load.js";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { repository } from "../support/repository.js";
import { argumentsOf } from "./arguments.js";
import { fuzz } from "./fuzz.js";
import type { Implementation } from "./implementation.js";
import { implementationNames } from "./implementations.js";
import { mutatedBodies } from "./mutated-bodies.js";
import { differencesOf, limitsOf, tableOf } from "./report.js";
import { writtenBodies } from "./written-bodies.js";

const usage = `Runs made and mutated bodies through everything that can tell what a body is, and compares.

  npm run fuzz
  npm run fuzz -- --against all
  npm run fuzz -- --against js,go,php --bodies 1000 --seed 7

--against  some of ${implementationNames.join(", ")}; js if left out
--bodies   how many each is given; if left out, 1,000,000 for js and 100,000 for the others
--seed     an integer; 1 if left out

What is not on this machine is passed over, unless it is asked for by its name.
Exit codes: 0 nobody differs, 1 somebody does (with the bodies, made minimal), 2 wrong arguments, or a judge that cannot be built.
`;

const options = { against: { type: "string", default: "js" }, bodies: { type: "string" }, seed: { type: "string", default: "1" } } as const;

await runCommand({ usage, options }, async (values) => {
  const { judges, passedOver, bodies: asked, seed } = argumentsOf(values);
  for (const { judge, missing } of passedOver) process.stdout.write(`${judge.name}: passed over, ${missing}\n`);
  for (const judge of judges) prepare(judge);
  const bodies = writtenBodies(mutatedBodies(await loadContract(`${repository}schemas`)));
  const tallies = fuzz(
    judges.map((judge) => ({ judge, count: asked ?? judge.bodies })),
    bodies,
    seed,
    (made) => {
      if (made % 50_000 === 0) process.stderr.write(`${made} bodies\n`);
    },
  );
  process.stdout.write(`seed ${seed}\n${tableOf(tallies)}${limitsOf(tallies)}`);
  const differing = tallies.filter((tally) => tally.differing > 0);
  for (const tally of differing) process.stderr.write(`\n${differencesOf(tally)}`);
  return differing.length === 0 ? 0 : 1;
});

/** @throws {UsageError} When the judge cannot be built. */
function prepare(judge: Implementation): void {
  try {
    judge.prepare();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
