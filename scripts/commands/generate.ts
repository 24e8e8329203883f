import { realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MistakeError } from "../contract/mistake.js";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";
import { compareFolder, leftoversIn, updateFolder } from "../output/generated-folder.js";
import { PrintError, printAll } from "../output/print-all.js";
import { replaceFile } from "../output/replace-file.js";
import { watchFolders } from "../output/watch-folders.js";
import { exampleMistakes } from "../payloads/example-mistakes.js";
import { readPackageMetadata } from "../printers/package-metadata.js";
import { staleDocuments } from "../readme/documents.js";
import { type Scaffold, scaffoldOf } from "../scaffold/scaffold.js";
import { readSources, type Sources } from "../scaffold/sources.js";
import { ScaffoldError } from "../scaffold/upkeep.js";

const usage = `Prints generated/ and the printed parts of docs/ and schemas/README.md from schemas/, and keeps the derived examples and the conformance tests in line with them.

  npm run generate              writes what has changed
  npm run generate -- --check   writes nothing; exit 1 when generated/ is not up to date
  npm run generate -- --prune   removes examples, properties of derived examples and tests that no schema needs any longer
  npm run generate -- --renew   gives tests that contradict the schemas the schemas' verdict

  npm run generate -- --watch   writes what has changed, and again whenever a schema or an example is saved, until Ctrl+C; a changed printer needs another start

  --schemas DIR   read the schemas there instead of schemas/, and leave examples, tests and docs alone
  --out DIR       write there instead of generated/

Exit codes: 0 done, 1 a schema, an example or the corpus cannot be used, or generated/ is not fresh, 2 wrong arguments.
`;

const options = {
  check: { type: "boolean", default: false },
  prune: { type: "boolean", default: false },
  renew: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  schemas: { type: "string" },
  out: { type: "string" },
} as const;

/** Options of the command. */
export interface Options {
  /** The repository; this one, if left out. */
  readonly root?: string;
  readonly check?: boolean;
  readonly prune?: boolean;
  readonly renew?: boolean;
  readonly schemas?: string | undefined;
  readonly out?: string | undefined;
}

/** The result of a run. */
export interface Answer {
  readonly status: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** Prints everything from the schemas, and writes what has changed. Everything is printed before anything is written, so a mistake leaves the folders unchanged. */
export async function generate(options: Options): Promise<Answer> {
  const { root = repository, check = false, schemas, out = join(root, "generated") } = options;
  try {
    const sources = await readSources(root, schemas ?? join(root, "schemas"));
    const { examples, files: owed, notes } = await keptInStep(sources, root, options);
    const files = await printAll(sources.contract, examples, await readPackageMetadata(root));
    const documents = schemas === undefined ? await staleDocuments(root, files) : [];
    const leftovers = schemas === undefined ? leftoversBeside(root) : [];
    const differences = await (check ? compareFolder : updateFolder)(out, files);
    for (const { path, text } of check ? [] : [...owed, ...documents])
      await (text === undefined ? rm(join(root, path), { force: true }) : replaceFile(join(root, path), text));
    for (const path of check ? [] : leftovers) await rm(join(root, path), { force: true });
    const gone = check ? "orphaned" : "removed";
    const lines = [
      ...documents.map(({ path }) => `${check ? "stale" : "wrote"} ${path}`),
      ...differences.map(({ path, kind }) => `${check ? kind : kind === "orphaned" ? gone : "wrote"} generated/${path}`),
      ...owed.map(({ path, text }) => `${check ? "incomplete" : text === undefined ? gone : "wrote"} ${path}`),
      ...leftovers.map((path) => `${gone} ${path}`),
      ...notes,
    ];
    const changes = differences.length + owed.length + documents.length + leftovers.length;
    lines.push(`${sources.contract.events.length} events, ${files.length} generated files, ${changes} ${check ? "not fresh" : "changed"}`);
    const stdout = lines.map((line) => `${line}\n`).join("");
    if (!check || changes === 0) return { status: 0, stdout, stderr: "" };
    const stderr = "The repository is not up to date with the schemas: run npm run generate and commit what it writes.\n";
    return { status: 1, stdout, stderr };
  } catch (error) {
    if (!(error instanceof MistakeError || error instanceof PrintError || error instanceof ScaffoldError)) throw error;
    return { status: 1, stdout: "", stderr: `${error.message}\n\nNothing was written.\n` };
  }
}

/** Brings the files that accompany the schemas in line with them. With schemas from another folder, they stay as they are. */
async function keptInStep(sources: Sources, root: string, { schemas, prune = false, renew = false }: Options): Promise<Scaffold> {
  if (schemas === undefined) return scaffoldOf(sources, root, { prune, renew });
  const mistakes = exampleMistakes(sources.examples, sources.contract);
  if (mistakes.length > 0) throw new MistakeError(mistakes);
  return { examples: sources.examples, files: [], notes: [] };
}

/** Returns the temporary files that interrupted runs have left outside of `generated/`. */
function leftoversBeside(root: string): string[] {
  return ["docs", "examples", "test/conformance"].flatMap((folder) => leftoversIn(join(root, folder)).map((path) => `${folder}/${path}`));
}

// Tests import this file.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await runCommand({ usage, options }, async (values) => {
    if (values.check && values.watch)
      throw new UsageError("--check and --watch exclude each other: the first writes nothing, the second writes what has changed");
    const run = async () => {
      const { status, stdout, stderr } = await generate(values);
      process.stdout.write(stdout);
      process.stderr.write(stderr);
      return status;
    };
    const first = run();
    if (values.watch) {
      const folders = values.schemas === undefined ? [join(repository, "schemas"), join(repository, "examples")] : [values.schemas];
      // Before the first run has read a file: a save while it runs is seen, and waits for its end.
      watchFolders(folders, async () => {
        await first;
        const start = performance.now();
        // The next save may fix the error.
        await run().catch((error: unknown) => process.stderr.write(`${error}\n`));
        process.stdout.write(`after ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
      });
    }
    return first;
  });
