import Table from "cli-table3";
import { modelOf, readSchemaFiles } from "../../scripts/contract/load.js";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { corpus } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { runMutants, staleEquivalents, unbuilt, type MutantResult } from "./run-mutants.js";
import { bodiesOf } from "./find-killer.js";
import { mutantsOf } from "./mutants.js";
import { IncrementalBuild } from "./incremental-build.js";

const usage = `Changes one thing in the schemas, or in how deliveries differ from them, builds the package from that, and asks whether the conformance corpus notices; and so on for every such change.

  npm run mutate
  npm run mutate -- --only interaction    those alone whose name contains this
  npm run mutate -- --list                names each mutant with what noticed it

Mutants that nothing can notice are listed with the reason in test/mutation/equivalent.json.

Exit codes: 0 every other mutant was noticed, 1 one was not, or an entry of equivalent.json is stale, 2 wrong arguments.
`;

const options = { only: { type: "string", default: "" }, list: { type: "boolean", default: false } } as const;

await runCommand({ usage, options }, async ({ only, list }) => {
  const files = await readSchemaFiles(`${repository}schemas`);
  const mutants = mutantsOf(files).filter(({ name }) => name.includes(only));
  if (mutants.length === 0) throw new UsageError(`No mutant's name contains ${JSON.stringify(only)}: npm run mutate -- --list names them.`);
  const verdicts = await runMutants(await IncrementalBuild.open(modelOf(files)), mutants, bodiesOf(corpus));
  if (list) for (const { mutant, killer } of verdicts) process.stdout.write(`${mutant.name}\n    ${killer ?? "nothing"}\n`);
  process.stdout.write(`${tableOf(verdicts)}\n`);
  const unbuiltOnes = verdicts.filter(({ killer }) => killer?.startsWith(unbuilt)).length;
  if (unbuiltOnes > 0) process.stdout.write(`Of the killed, ${unbuiltOnes} could not even be built.\n`);
  const survivors = verdicts.filter(({ status }) => status === "survived");
  for (const { mutant } of survivors) process.stdout.write(`survived: ${mutant.name}\n`);
  if (survivors.length > 0)
    process.stdout.write(
      "Add a test to test/conformance/ that tells it from the contract, or explain in test/mutation/equivalent.json why that is impossible.\n",
    );
  const stale = only === "" ? staleEquivalents(verdicts) : [];
  for (const name of stale)
    process.stdout.write(`stale: ${name}: remove it from test/mutation/equivalent.json, it is detected, or is not a mutant\n`);
  return survivors.length + stale.length > 0 ? 1 : 0;
});

function tableOf(verdicts: readonly MutantResult[]): string {
  const table = new Table({
    head: ["operator", "mutants", "killed", "equivalent", "survived"],
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    colAligns: ["left", "right", "right", "right", "right"],
  });
  const operators = [...new Set(verdicts.map(({ mutant }) => mutant.operator))];
  const row = (name: string, own: readonly MutantResult[]) => {
    const count = (status: MutantResult["status"]) => own.filter((verdict) => verdict.status === status).length;
    table.push([name, own.length, count("killed"), count("equivalent"), count("survived")]);
  };
  for (const operator of operators)
    row(
      operator,
      verdicts.filter(({ mutant }) => mutant.operator === operator),
    );
  row("all", verdicts);
  return String(table);
}
