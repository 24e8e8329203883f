import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { runCommand, UsageError } from "../scripts/lib/command.js";
import { repository } from "../test/support/repository.js";
import { missingToolchain, prepareSpark, pythonProgram, sparkEnvironment } from "../test/spark/toolchain.js";

const usage = `Measures the library for Apache Spark: validation, and typed rows to Parquet beside Spark's own from_json, each in a process of its own that has
done the same before on a tenth of the bodies.

  npm run bench:spark
  npm run bench:spark -- --size 100

--size  megabytes of delivered bodies; 1,000 if left out

Exit codes: 0 measured, 2 wrong arguments, or a toolchain is missing.
`;

/** What is measured, and on how many cores. */
const runs = [
  ["local[1]", "read"],
  ["local[1]", "outcome"],
  ["local[2]", "outcome"],
  ["local[1]", "one: typed"],
  ["local[2]", "one: typed"],
  ["local[1]", "one: from_json"],
  ["local[2]", "one: from_json"],
  ["local[1]", "all: typed"],
  ["local[2]", "all: typed"],
  ["local[2]", "all: cached"],
  ["local[2]", "all: from_json"],
] as const;

const header = ["", "cores", "MB/s", "MB/CPU s", "s", "MB written", "peak MB"];

interface Figures {
  readonly bytes: number;
  readonly seconds: number;
  /** CPU time of all threads, in seconds. */
  readonly cpu: number;
  readonly written: number;
  readonly memory: number;
}

await runCommand({ usage, options: { size: { type: "string", default: "1000" } } } as const, async (values) => {
  const size = Number(values.size);
  if (!Number.isSafeInteger(size) || size < 10) throw new UsageError(`--size ${values.size}: give megabytes, 10 or more`);
  const missing = missingToolchain();
  if (missing !== undefined) throw new UsageError(`there is no answer to ${missing}`);
  prepareSpark();
  mkdirSync(join(repository, "bench/build"), { recursive: true });
  const folder = mkdtempSync(join(repository, "bench/build/spark-"));
  try {
    const sizes = [size / 100, size / 10, size].filter((megabytes) => megabytes >= 1);
    for (const megabytes of sizes) writeBodies(join(folder, String(megabytes)), megabytes * 1e6);
    process.stdout.write(`${size} MB of delivered bodies, zstd\n\n${row(header)}`);
    for (const [master, task] of runs) print(task, master, measure(master, folder, task, [size / 10, size]).at(-1));
    process.stdout.write(`\nas work grows\n${row(header)}`);
    for (const megabytes of sizes)
      print(`all: typed, ${megabytes} MB`, "local[2]", measure("local[2]", folder, "all: typed", [size / 10, megabytes]).at(-1));
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Runs a task on bodies of some sizes, one after the other, in one process. */
function measure(master: string, folder: string, task: string, sizes: readonly number[]): readonly Figures[] {
  const args = [join(repository, "bench/spark.py"), master, folder, join(folder, "work"), task, ...sizes.map(String)];
  const { status, stdout, stderr } = spawnSync(pythonProgram("python"), args, { env: sparkEnvironment(), encoding: "utf8" });
  if (status !== 0) throw new Error(`${task} exits with ${status}\n${stderr.slice(-4000)}`);
  const lines = stdout.trim().split("\n");
  return lines.map((line): Figures => JSON.parse(line));
}

function print(task: string, master: string, figures: Figures | undefined): void {
  if (figures === undefined) return;
  const { bytes, seconds, cpu, written, memory } = figures;
  const [speed = "", perCpu = "", out = "", peak = ""] = [bytes / seconds, bytes / cpu, written, memory].map((value) =>
    (value / 1e6).toFixed(0),
  );
  process.stdout.write(row([task, master.slice(6, 7), speed, perCpu, seconds.toFixed(1), out, peak]));
}

function row([task = "", ...figures]: readonly string[]): string {
  return `${task.padEnd(24)}${figures.map((figure) => figure.padStart(12)).join("")}\n`;
}

/** Writes bodies as they are delivered, each with its own id: of one event, and of all. */
function writeBodies(folder: string, size: number): void {
  const examples = readdirSync(join(repository, "examples/delivered"));
  const texts = (names: readonly string[]) =>
    names.map((name) => JSON.stringify(JSON.parse(readFileSync(join(repository, "examples/delivered", name), "utf8"))));
  writeFiles(join(folder, "one"), texts(["link.clicked.json"]), size);
  writeFiles(join(folder, "all"), texts(examples), size);
}

/** Eight files, as Spark splits a file of this size. */
function writeFiles(folder: string, texts: readonly string[], size: number): void {
  mkdirSync(folder, { recursive: true });
  let number = 0;
  for (let file = 0; file < 8; file++) {
    const out = openSync(join(folder, `${file}.ndjson`), "w");
    for (let written = 0; written < size / 8;) {
      const lines = Array.from({ length: 100 }, () => {
        const text = texts[number % texts.length] ?? "";
        return `${text.replace('"id":"', `"id":"${number++}_`)}\n`;
      }).join("");
      written += writeSync(out, lines);
    }
    closeSync(out);
  }
}
