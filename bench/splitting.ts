import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { runChild, type Usage } from "./child.js";
import { duckdb } from "./duckdb.js";
import { median } from "./median.js";

// Runs codeqr-webhooks split on 1 GB of delivered bodies beside validate on the same file, on a tenth and a hundredth of it, and then loads what it wrote into DuckDB.
// Arguments: another size in megabytes, another number of rounds.

const [megabytes = 1000, rounds = 3] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), "codeqr-bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true }));
const lines = examples
  .filter(({ name }) => name.startsWith("delivered/"))
  .map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as object);
const to = join(folder, "lake");

const cli = join(repository, "dist/cli.js");
const validate = (file: string, jobs: number) => runChild([cli, "validate", "--jobs", String(jobs), file]);
const split = (file: string, jobs: number) => {
  rmSync(to, { recursive: true, force: true });
  return runChild([cli, "split", "--jobs", String(jobs), "--to", to, file]);
};

const file = join(folder, "events.ndjson");
const size = writeBodies(file, megabytes * 1e6);
const contestants: Readonly<Record<string, () => Promise<Usage>>> = {
  "validate --jobs 1": () => validate(file, 1),
  "split --jobs 1": () => split(file, 1),
  "validate --jobs 2": () => validate(file, 2),
  "split --jobs 2": () => split(file, 2),
};
const usages = new Map<string, Usage[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(contestants)) usages.get(name)?.push(await run());

print(
  `${(size / 1e6).toFixed(0)} MB of delivered bodies, Node ${process.version}, medians of ${rounds} interleaved rounds, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n`,
);
print(`${"".padEnd(24)}${["MB/s", "CPU s", "peak MB"].map((title) => title.padStart(9)).join("")}`);
for (const name of usages.keys()) printFigures(name, size, of(name, "seconds"), of(name, "cpuSeconds"), of(name, "megabytes"));
for (const jobs of [1, 2]) {
  const ratio = (key: keyof Usage) => (of(`validate --jobs ${jobs}`, key) / of(`split --jobs ${jobs}`, key)).toFixed(2);
  print(
    `throughput of split over validate, --jobs ${jobs}: ${ratio("seconds")} by the clock, ${ratio("cpuSeconds")} by CPU time; to be at least 0.6`,
  );
}

print("\nas work grows, split --jobs 1:");
for (const part of [100, 10]) {
  const small = join(folder, `small-${part}.ndjson`);
  const bytes = writeBodies(small, (megabytes * 1e6) / part);
  const { seconds, cpuSeconds, megabytes: peak } = await split(small, 1);
  printFigures(`${(bytes / 1e6).toFixed(0)} MB`, bytes, seconds, cpuSeconds, peak);
}
printFigures(
  `${(size / 1e6).toFixed(0)} MB`,
  size,
  of("split --jobs 1", "seconds"),
  of("split --jobs 1", "cpuSeconds"),
  of("split --jobs 1", "megabytes"),
);

if (existsSync(duckdb.program)) {
  await split(file, 2);
  const loaded = duckdb.load(to, join(folder, "lake.duckdb"));
  print(
    `\nload.sql in DuckDB, ${availableParallelism()} threads: ${(size / 1e6 / loaded.seconds).toFixed(1)} MB/s, ${loaded.rows} rows, database of ${(loaded.bytes / 1e6).toFixed(0)} MB; DuckDB's own read_json_auto without extra, nor names, nor types of its own: ${(size / 1e6 / duckdb.readJson(to).seconds).toFixed(1)} MB/s`,
  );
} else print("\nDuckDB is not installed in test/lake/.venv: loading is not measured");

function printFigures(name: string, bytes: number, seconds: number, cpuSeconds: number, peak: number): void {
  const figures = [bytes / 1e6 / seconds, cpuSeconds, peak];
  print(`${name.padEnd(24)}${figures.map((figure) => figure.toFixed(figure < 100 ? 1 : 0).padStart(9)).join("")}`);
}

function of(name: string, key: keyof Usage): number {
  return median((usages.get(name) ?? []).map((usage) => usage[key]));
}

/** Fills a file with delivered bodies, each with an id of its own. @returns Its size in bytes. */
function writeBodies(path: string, atLeast: number): number {
  const descriptor = openSync(path, "w");
  let written = 0;
  for (let count = 0; written < atLeast;) {
    const block = Array.from({ length: 1000 }, () => `${JSON.stringify({ ...lines[count % lines.length], id: `evt_${count++}` })}\n`);
    written += writeSync(descriptor, block.join(""));
  }
  closeSync(descriptor);
  return written;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
