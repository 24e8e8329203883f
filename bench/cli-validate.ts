import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { runChild, type Usage } from "./child.js";
import { median } from "./median.js";

// Compares codeqr-webhooks validate, on a file of 1 GB, with bare line splitting and JSON.parse: throughput, memory, threads.
// Arguments: another size in megabytes, another number of rounds.

const [megabytes = 1000, rounds = 3] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), "codeqr-bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true }));
const file = join(folder, "events.ndjson");
const lines = examples.map(({ bytes }) => `${JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))}\n`);
const size = writeLines(file, lines, megabytes * 1e6);

const split = [fileURLToPath(new URL("./split-and-parse.mjs", import.meta.url)), file];
const validate = (jobs: number) => [join(repository, "dist/cli.js"), "validate", "--jobs", String(jobs), file];
const contestants: Readonly<Record<string, () => Promise<Usage>>> = {
  "split lines, JSON.parse": () => runChild(split),
  "validate --jobs 1": () => runChild(validate(1)),
  "validate --jobs 2": () => runChild(validate(2)),
  "split lines, JSON.parse: two at once": async () => {
    const [first, second] = await Promise.all([runChild(split), runChild(split)]);
    return {
      seconds: Math.max(first.seconds, second.seconds),
      cpuSeconds: first.cpuSeconds + second.cpuSeconds,
      megabytes: first.megabytes + second.megabytes,
    };
  },
};

const usages = new Map<string, Usage[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(contestants)) usages.get(name)?.push(await run());

process.stdout.write(
  `${(size / 1e6).toFixed(0)} MB, all ${lines.length} examples in turn, Node ${process.version}, medians of ${rounds} interleaved rounds, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n\n`,
);
process.stdout.write(`${"".padEnd(38)}${["MB/s", "seconds", "CPU s", "peak MB"].map((title) => title.padStart(9)).join("")}\n`);
for (const [name, runs] of usages) {
  const figures = [
    size / 1e6 / medianOf(runs, "seconds"),
    medianOf(runs, "seconds"),
    medianOf(runs, "cpuSeconds"),
    medianOf(runs, "megabytes"),
  ];
  process.stdout.write(`${name.padEnd(38)}${figures.map((figure) => figure.toFixed(figure < 100 ? 1 : 0).padStart(9)).join("")}\n`);
}
const ratio = (over: string, under: string, key: keyof Usage) => (medianOf(of(over), key) / medianOf(of(under), key)).toFixed(2);
process.stdout.write(`
throughput of validate --jobs 1 over split and parse: ${ratio("split lines, JSON.parse", "validate --jobs 1", "seconds")} by the clock, ${ratio("split lines, JSON.parse", "validate --jobs 1", "cpuSeconds")} by CPU time; to be at least 0.7
validate --jobs 2 over --jobs 1: ${ratio("validate --jobs 1", "validate --jobs 2", "seconds")} times as fast; two independent processes do ${(2 * Number(ratio("split lines, JSON.parse", "split lines, JSON.parse: two at once", "seconds"))).toFixed(2)} times the work of one on this machine now
peak memory: ${Math.max(...[...of("validate --jobs 1"), ...of("validate --jobs 2")].map((usage) => usage.megabytes)).toFixed(0)} MB; to be below 200
`);

function of(name: string): readonly Usage[] {
  return usages.get(name) ?? [];
}

function medianOf(runs: readonly Usage[], key: keyof Usage): number {
  return median(runs.map((usage) => usage[key]));
}

/** Fills a file by repeating some lines. @returns Its size in bytes. */
function writeLines(path: string, lines: readonly string[], atLeast: number): number {
  const block = Buffer.from(lines.join("").repeat(20));
  const descriptor = openSync(path, "w");
  let written = 0;
  while (written < atLeast) written += writeSync(descriptor, block);
  closeSync(descriptor);
  return written;
}
