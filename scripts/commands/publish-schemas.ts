import { join } from "node:path";
import { loadContract } from "../contract/load.js";
import { MistakeError } from "../contract/mistake.js";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";
import { exampleMistakes } from "../payloads/example-mistakes.js";
import { readExamples } from "../payloads/examples.js";
import { readPackageMetadata } from "../printers/package-metadata.js";
import { publishedFiles } from "../output/published-files.js";
import { publishFolder, PublishError } from "../output/published-folder.js";

const usage = `Lays out a folder that, served as the root of a host, answers the $id of every schema, with openapi.json, asyncapi.json, catalog.json and an index.json beside them.

  npm run publish:schemas -- --out DIR

  --out DIR   a folder that does not exist, is empty, or was published before; it is replaced as a whole

Serve each file as the contentType that index.json names: the schemas as application/schema+json.

Exit codes: 0 done, 1 a schema or an example cannot be used, or DIR cannot be published to, 2 wrong arguments.
`;

await runCommand({ usage, options: { out: { type: "string" } } }, async ({ out }) => {
  if (!out) throw new UsageError("--out is missing: say which folder to publish to");
  try {
    const contract = await loadContract(join(repository, "schemas"));
    const examples = await readExamples(join(repository, "examples"), contract);
    const mistakes = exampleMistakes(examples, contract);
    if (mistakes.length > 0) throw new MistakeError(mistakes);
    const files = await publishedFiles(contract, examples, await readPackageMetadata(repository));
    await publishFolder(out, files);
    for (const { path } of files) process.stdout.write(`${path}\n`);
    process.stdout.write(`${files.length} files in ${out}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof MistakeError || error instanceof PublishError || isFileSystemError(error))) throw error;
    process.stderr.write(`${error.message}\n\nNothing was published.\n`);
    return 1;
  }
});

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
