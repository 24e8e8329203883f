import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ContractError, loadContract } from "../contract/load.js";
import { readExamples } from "../payloads/examples.js";
import { compareFolder, updateFolder } from "../output/generated-folder.js";
import { readPackageFacts } from "../printers/package-facts.js";
import { printAll } from "../output/print-all.js";
import { staleReadme } from "../readme/readme.js";
import { ScaffoldError } from "../scaffold/derived-examples.js";
import { missingFiles, writeScaffold } from "../scaffold/scaffold.js";

const usage = `Prints generated/ and the tables of the README from schemas/, and writes the derived examples and conformance tests that a schema owes and does not have yet.

  npm run generate              writes what has changed
  npm run generate -- --check   writes nothing; exit 1 when generated/ is not what the schemas say

  --schemas DIR   read the schemas there instead of schemas/, and leave examples and tests alone
  --out DIR       write there instead of generated/

Exit codes: 0 done, 1 a schema breaks a rule or generated/ is not fresh, 2 wrong arguments.
`;

const repository = fileURLToPath(new URL("../..", import.meta.url));

async function main(args: string[]): Promise<number> {
  let values: { check: boolean; help: boolean; schemas?: string | undefined; out: string };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        schemas: { type: "string" },
        out: { type: "string", default: join(repository, "generated") },
      },
    }));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const contract = await loadContract(values.schemas ?? join(repository, "schemas"));
    // Everything is printed before anything is written: an error leaves the folders as they were.
    const examples = await readExamples(join(repository, "examples"), contract);
    const files = await printAll(contract, examples, await readPackageFacts(repository));
    const owed = values.schemas === undefined ? await missingFiles(contract, examples, repository) : [];
    const readme = values.schemas === undefined ? await staleReadme(repository, contract) : undefined;
    const differences = await (values.check ? compareFolder : updateFolder)(values.out, files);
    if (!values.check) await writeScaffold(repository, owed);
    if (readme !== undefined) {
      if (!values.check) await writeFile(join(repository, "README.md"), readme);
      process.stdout.write(`${values.check ? "stale" : "wrote"} README.md\n`);
    }
    for (const { path, kind } of differences)
      process.stdout.write(`${values.check ? kind : kind === "orphaned" ? "removed" : "wrote"} generated/${path}\n`);
    for (const { path } of owed) process.stdout.write(`${values.check ? "incomplete" : "added to"} ${path}\n`);
    const changes = differences.length + owed.length + (readme === undefined ? 0 : 1);
    process.stdout.write(
      `${contract.events.length} events, ${files.length} generated files, ${changes} ${values.check ? "not fresh" : "changed"}\n`,
    );
    if (!values.check || changes === 0) return 0;
    process.stderr.write("The repository is not what the schemas say: run npm run generate and commit what it writes.\n");
    return 1;
  } catch (error) {
    if (!(error instanceof ContractError || error instanceof ScaffoldError)) throw error;
    process.stderr.write(`${error.message}\n\nNothing was written.\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
