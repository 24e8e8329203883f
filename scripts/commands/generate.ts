import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ContractError, loadContract } from "../contract/load.js";
import { compareFolder, updateFolder } from "../output/generated-folder.js";
import { PrintError, printAll } from "../output/print-all.js";
import { replaceFile } from "../output/replace-file.js";
import { watchFolders } from "../output/watch-folders.js";
import { readExamples } from "../payloads/examples.js";
import { readPackageFacts } from "../printers/package-facts.js";
import { staleDocuments } from "../readme/documents.js";
import { scaffoldOf } from "../scaffold/scaffold.js";
import { ScaffoldError } from "../scaffold/upkeep.js";

const usage = `Prints generated/ and the printed parts of docs/ from schemas/, and keeps the derived examples and the conformance tests in line with them.

  npm run generate              writes what has changed
  npm run generate -- --check   writes nothing; exit 1 when generated/ is not up to date
  npm run generate -- --prune   removes examples, properties of derived examples and tests that no schema needs any longer
  npm run generate -- --renew   gives tests that contradict the schemas the schemas' verdict

  npm run generate -- --watch   writes what has changed, and again whenever a schema or an example is saved, until Ctrl+C; a changed printer needs another start

  --schemas DIR   read the schemas there instead of schemas/, and leave examples, tests and docs alone
  --out DIR       write there instead of generated/

Exit codes: 0 done, 1 a schema breaks a rule or generated/ is not fresh, 2 wrong arguments.
`;

const repository = fileURLToPath(new URL("../..", import.meta.url));

interface Options {
  readonly check: boolean;
  readonly prune: boolean;
  readonly renew: boolean;
  readonly schemas?: string | undefined;
  readonly out: string;
}

async function main(args: string[]): Promise<number> {
  let values: Options & { help: boolean; watch: boolean };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        prune: { type: "boolean", default: false },
        renew: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        schemas: { type: "string" },
        out: { type: "string", default: join(repository, "generated") },
      },
    }));
    if (values.check && values.watch)
      throw new Error("--check and --watch exclude each other: the first writes nothing, the second writes what has changed");
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const status = await generate(values);
  if (values.watch) {
    const folders = values.schemas === undefined ? [join(repository, "schemas"), join(repository, "examples")] : [values.schemas];
    watchFolders(folders, async () => {
      const start = performance.now();
      // The next save may fix the error.
      await generate(values).catch((error: unknown) => process.stderr.write(`${error}\n`));
      process.stdout.write(`after ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    });
  }
  return status;
}

async function generate({ check, prune, renew, schemas, out }: Options): Promise<number> {
  try {
    const contract = await loadContract(schemas ?? join(repository, "schemas"));
    // Everything is printed before anything is written: an error leaves the folders as they were.
    const present = await readExamples(join(repository, "examples"), contract);
    const {
      examples,
      files: owed,
      notes,
    } = schemas === undefined
      ? await scaffoldOf(contract, present, repository, { prune, renew })
      : { examples: present, files: [], notes: [] };
    const files = await printAll(contract, examples, await readPackageFacts(repository));
    const documents = schemas === undefined ? await staleDocuments(repository, files) : [];
    const differences = await (check ? compareFolder : updateFolder)(out, files);
    for (const { path, text } of check ? [] : owed)
      await (text === undefined ? rm(join(repository, path)) : replaceFile(join(repository, path), text));
    for (const { path, text } of documents) {
      if (!check) await replaceFile(join(repository, path), text);
      process.stdout.write(`${check ? "stale" : "wrote"} ${path}\n`);
    }
    for (const { path, kind } of differences)
      process.stdout.write(`${check ? kind : kind === "orphaned" ? "removed" : "wrote"} generated/${path}\n`);
    for (const { path, text } of owed) process.stdout.write(`${check ? "incomplete" : text === undefined ? "removed" : "wrote"} ${path}\n`);
    for (const note of notes) process.stdout.write(`${note}\n`);
    const changes = differences.length + owed.length + documents.length;
    process.stdout.write(
      `${contract.events.length} events, ${files.length} generated files, ${changes} ${check ? "not fresh" : "changed"}\n`,
    );
    if (!check || changes === 0) return 0;
    process.stderr.write("The repository is not up to date with the schemas: run npm run generate and commit what it writes.\n");
    return 1;
  } catch (error) {
    if (!(error instanceof ContractError || error instanceof PrintError || error instanceof ScaffoldError)) throw error;
    process.stderr.write(`${error.message}\n\nNothing was written.\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
