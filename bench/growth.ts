import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { contractOf, readSchemaFiles } from "../scripts/contract/load.js";
import type { SchemaFile } from "../scripts/contract/schema-file.js";
import { readExamples } from "../scripts/payloads/examples.js";
import { readPackageMetadata } from "../scripts/printers/package-metadata.js";
import { printAll } from "../scripts/output/print-all.js";
import { repository } from "../test/support/repository.js";
import { timeProcesses } from "./compare/whole-processes.js";
import { measure } from "./measure.js";
import { buildFolder } from "./peers/modules.js";

// The cost of more events: our 15, and 150 and 1,500 with synthetic copies of them, side by side.

const files = await readSchemaFiles(`${repository}schemas`);
const examples = await readExamples(`${repository}examples`, contractOf(files));
const facts = await readPackageMetadata(repository);
const body: unknown = examples.find(({ name }) => name === "documented/link.clicked")?.body;

/** Our schemas with `copies` copies of each event, each under its own name. */
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

/** The package with these events, in its own folder. */
interface Grown {
  readonly events: number;
  readonly files: number;
  /** Milliseconds to load, check and print everything, ports included. */
  readonly generation: number;
  readonly folder: string;
}

async function generate(copies: number): Promise<Grown> {
  const start = process.hrtime.bigint();
  const contract = contractOf(grown(copies));
  const printed = await printAll(contract, examples, facts);
  const generation = Number(process.hrtime.bigint() - start) / 1e6;
  const folder = `${buildFolder}growth-${contract.events.length}/`;
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of printed.filter(({ path }) => path.startsWith("typescript/"))) {
    mkdirSync(dirname(`${folder}generated/${path}`), { recursive: true });
    writeFileSync(`${folder}generated/${path}`, text);
  }
  cpSync(`${repository}src`, `${folder}src`, { recursive: true });
  return { events: contract.events.length, files: printed.length, generation, folder };
}

/** Milliseconds for TypeScript to check the package with these events, including TypeScript's start. */
function checkTypes(folder: string): number {
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: `${repository}tsconfig.json`, include: ["src"], exclude: ["src/cli"] }),
  );
  const start = process.hrtime.bigint();
  execFileSync(`${repository}node_modules/.bin/tsc`, ["-p", folder], { stdio: "inherit" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Bundles an entry's exports. Returns the gzipped size in bytes. */
async function bundle(contents: string, folder: string, outfile: string): Promise<number> {
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false, outfile });
  const code = outputFiles.find(({ path }) => path === outfile)?.contents ?? new Uint8Array();
  writeFileSync(outfile, code);
  return gzipSync(code, { level: 9 }).length;
}

// Once to warm up: the first contract would pay for the compilation of the printers.
await printAll(contractOf(files), examples, facts);

const rows: (Grown & { all: number; one: number; parser: string; typeCheck: number })[] = [];
for (const copies of [0, 9, 99]) {
  process.stderr.write(`${15 * (copies + 1)} events …\n`);
  const result = await generate(copies);
  const parser = `${result.folder}all.mjs`;
  const all = await bundle('export { safeParseWebhookEvent } from "./src/index.js";', result.folder, parser);
  const entry = 'export { validate } from "./generated/typescript/events/link.clicked.js";';
  rows.push({
    ...result,
    all,
    one: await bundle(entry, result.folder, `${result.folder}one.mjs`),
    parser,
    typeCheck: checkTypes(result.folder),
  });
}

const empty = `${buildFolder}empty.mjs`;
writeFileSync(empty, "");
const starts = timeProcesses(
  [empty, ...rows.map(({ parser }) => parser)].map((path) => ({ name: path, program: process.execPath, args: [path] })),
  buildFolder,
  15,
);
const dispatch = await measure(
  await Promise.all(
    rows.map(async ({ events, parser }) => {
      const { safeParseWebhookEvent } = await import(pathToFileURL(parser).href);
      return { name: String(events), run: () => safeParseWebhookEvent(body) };
    }),
  ),
);

const columns = [
  "events",
  "generation, ms",
  "ms an event",
  "files",
  "all events, gz",
  "an event, gz",
  "one event, gz",
  "type check, ms",
  "cold start, ms",
  "dispatch and validation, ns",
];
process.stdout.write(`${columns.map((column) => column.padStart(column.length + 2)).join("")}\n`);
for (const { events, generation, files, all, one, parser, typeCheck } of rows) {
  const cells = [
    events,
    generation.toFixed(0),
    (generation / events).toFixed(1),
    files,
    all,
    (all / events).toFixed(0),
    one,
    typeCheck.toFixed(0),
    ((starts.get(parser) ?? Number.NaN) - (starts.get(empty) ?? Number.NaN)).toFixed(1),
    dispatch.get(String(events))?.toFixed(0) ?? "",
  ];
  process.stdout.write(`${cells.map((cell, index) => String(cell).padStart((columns[index]?.length ?? 0) + 2)).join("")}\n`);
}
