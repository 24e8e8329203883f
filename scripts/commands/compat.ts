import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { compare } from "../compat/compare.js";
import { libraryOf } from "../compat/library.js";
import { printedTypes, type Release, releaseOf } from "../compat/release.js";
import { filesAtRef, filesInFolder, lastTag } from "../compat/release-files.js";
import { type Comparison, jsonReport, textReport } from "../compat/report.js";
import { UnreadableReleaseError } from "../compat/unreadable-release.js";
import { gateResultOf } from "../compat/gate-result.js";
import { ContractError, contractOf, readSchemaFiles } from "../contract/load.js";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";

const usage = `Compares the contract in schemas/ with that of an earlier release, from the point of view of a receiver, and says which version is due.

  npm run compat                      compares with the last tag of the form vX.Y.Z; when there is none, there is nothing to compare
  npm run compat -- --base REF        compares with a tag, a branch or a commit
  npm run compat -- --base-dir DIR    compares with a copy of the repository, or with a bare folder of schemas

  --json   prints one JSON object instead of text

Besides the schemas, it compares four things: the earlier release's examples are validated again, code that reads its types is compiled against the
current ones, its packages are searched for the names that are printed now, and everything it exported must still exist and work as before.

A change is breaking if a known body becomes invalid or unknown, code that reads events stops compiling, or a name in a port changes or disappears. A
new event or property is not: receivers ignore what they do not know. A breaking change needs the next major version, or below 1.0.0 the next minor
one; an addition needs the next minor version, or below 1.0.0 the next patch.

Exit codes: 0 passed or nothing to compare with; 1 a breaking change without the version that is due, a change that no rule names, or schemas/ breaks
a rule; 2 wrong arguments, or the earlier release cannot be read.
`;

const options = { base: { type: "string" }, "base-dir": { type: "string" }, json: { type: "boolean", default: false } } as const;

await runCommand({ usage, options }, async ({ base: ref, "base-dir": folder, json }) => {
  if (ref !== undefined && folder !== undefined) throw new UsageError("--base and --base-dir exclude each other");
  try {
    const base = await earlierRelease(ref, folder);
    if (base === undefined) {
      const nothing = "There is no release to compare with: no tag of the form vX.Y.Z leads here.\n";
      process.stdout.write(json ? `${JSON.stringify({ base: null, passes: true, findings: [] }, null, 2)}\n` : nothing);
      return 0;
    }
    const comparison = await compareWith(base);
    process.stdout.write((json ? jsonReport : textReport)(comparison));
    return comparison.verdict.passes ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableReleaseError || error instanceof ContractError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof ContractError ? 1 : 2;
  }
});

async function earlierRelease(ref: string | undefined, folder: string | undefined): Promise<Release | undefined> {
  if (folder !== undefined) return releaseOf(basename(resolve(folder)), await filesInFolder(resolve(folder)));
  const name = ref ?? (await lastTag(repository));
  return name === undefined ? undefined : releaseOf(name, await filesAtRef(repository, name));
}

async function compareWith(base: Release): Promise<Comparison> {
  const schemas = await readSchemaFiles(join(repository, "schemas"));
  const contract = contractOf(schemas);
  const artefacts = await readdir(join(repository, "generated"));
  const packageJson = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  const { version } = packageJson;
  const files = await filesInFolder(repository);
  const findings = await compare(base, {
    schemas,
    contract,
    artefacts,
    types: await printedTypes(contract),
    library: libraryOf(packageJson, files),
    declarations: new Map([...files].filter(([path]) => path.startsWith("generated/typescript/") && path.endsWith(".d.ts"))),
  });
  return { base: { name: base.name, version: base.version }, version, findings, verdict: gateResultOf(findings, version, base.version) };
}
