import { gzipSync } from "node:zlib";
import { contractOf, readSchemaFiles } from "../scripts/contract/load.js";
import type { SchemaFile } from "../scripts/contract/rule.js";
import { readExamples } from "../scripts/examples.js";
import { readPackageFacts } from "../scripts/package-facts.js";
import { printAll } from "../scripts/print-all.js";
import { repository } from "../test/support/repository.js";

// What generation costs for our 15 events, and with 135 synthetic copies of them.

const files = await readSchemaFiles(`${repository}schemas`);
const examples = await readExamples(`${repository}examples`, contractOf(files));
const facts = await readPackageFacts(repository);

/** Our schemas with `copies` copies of each event, under names of their own. */
function grown(copies: number): SchemaFile[] {
  const events = files.filter((file) => file.path.startsWith("events/"));
  const copy = (file: SchemaFile, index: number): SchemaFile => {
    const name = file.path.replace(/^events\/|\.schema\.json$/g, "");
    const text = JSON.stringify(file.schema)
      .replaceAll(name, `${name}${index}`)
      .replace(/"title":"([A-Za-z]+?)(Event|Data)"/g, `"title":"$1${index}$2"`);
    return { path: `events/${name}${index}.schema.json`, schema: JSON.parse(text) };
  };
  return [...files, ...Array.from({ length: copies }, (_, index) => events.map((file) => copy(file, index + 1))).flat()];
}

await printAll(contractOf(files), examples, facts);
process.stdout.write("events        ms   files  open validators, KB gzipped\n");
let first: number | undefined;
for (const copies of [0, 9]) {
  const start = process.hrtime.bigint();
  const contract = contractOf(grown(copies));
  const printed = await printAll(contract, examples, facts);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  first ??= milliseconds;
  const open = printed.filter(({ path }) => path.startsWith("typescript/validators/open/")).map(({ text }) => text);
  process.stdout.write(
    `${String(contract.events.length).padEnd(6)}${milliseconds.toFixed(0).padStart(10)}${String(printed.length).padStart(8)}${(gzipSync(open.join("")).length / 1024).toFixed(1).padStart(8)}   ${(milliseconds / first).toFixed(1)} times the first\n`,
  );
}
