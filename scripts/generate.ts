import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ContractError, loadContract } from "./contract/load.js";
import { compareFolder, updateFolder } from "./generated-folder.js";
import { printAll } from "./print-all.js";

const usage = `Prints generated/ from schemas/.

  npm run generate              writes what has changed
  npm run generate -- --check   writes nothing; exit 1 when generated/ is not what the schemas say

  --schemas DIR   read the schemas there instead of schemas/
  --out DIR       write there instead of generated/

Exit codes: 0 done, 1 a schema breaks a rule or generated/ is not fresh, 2 wrong arguments.
`;

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

async function main(args: string[]): Promise<number> {
  let values: { check: boolean; help: boolean; schemas: string; out: string };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        schemas: { type: "string", default: folder("schemas") },
        out: { type: "string", default: folder("generated") },
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
    const contract = await loadContract(values.schemas);
    // Everything is printed before anything is written: an error leaves the folder as it was.
    const files = await printAll(contract);
    const differences = await (values.check ? compareFolder : updateFolder)(values.out, files);
    for (const { path, kind } of differences) process.stdout.write(`${values.check ? kind : kind === "orphaned" ? "removed" : "wrote"} generated/${path}\n`);
    process.stdout.write(`${contract.events.length} events, ${files.length} files, ${differences.length} ${values.check ? "not fresh" : "changed"}\n`);
    if (values.check && differences.length > 0) process.stderr.write("generated/ is not what the schemas say: run npm run generate and commit what it writes.\n");
    return values.check && differences.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    process.stderr.write(`${error.message}\n\nNothing was written.\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
