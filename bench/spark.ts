import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { runCommand, UsageError } from "../scripts/lib/command.js";
import { repository } from "../test/support/repository.js";
import { median } from "./median.js";
import { missingToolchain, prepareSpark, pythonProgram, sparkEnvironment } from "../test/spark/toolchain.js";

const tasks = ["outcome", "one: typed", "one: from_json", "all: typed", "all: from_json", "all: from_json, a table each"] as const;
type Task = (typeof tasks)[number];

const usage = `Measures the library for Apache Spark: validation, and typed rows to Parquet beside Spark's own from_json, each in a process of its own. It does the
same four times: the first time, the JVM still compiles what it runs, on a core that the work does not have then; the figures are medians of the others.

  npm run bench:spark
  npm run bench:spark -- --size 100 --tasks "all: typed"

--size   megabytes of delivered bodies; 1,000 if left out
--tasks  some of ${tasks.map((task) => `"${task}"`).join("; ")}, with ; between them; all, if left out

Exit codes: 0 measured, 2 wrong arguments, or a toolchain is missing.
`;

const masters = ["local[1]", "local[2]"] as const;
const warmRounds = 3;

const header = ["", "cores", "MB/s", "MB/CPU s", "s", "JIT s", "first s", "its JIT s", "MB written", "peak MB"];

interface Figures {
  readonly bytes: number;
  readonly seconds: number;
  /** CPU time of all threads, in seconds. */
  readonly cpu: number;
  /** Time spent on compiling Java's code, by all of its threads, in seconds. */
  readonly jit: number;
  readonly written: number;
  readonly memory: number;
}

await runCommand(
  { usage, options: { size: { type: "string", default: "1000" }, tasks: { type: "string", default: tasks.join(";") } } } as const,
  (values) => {
    const size = Number(values.size);
    if (!Number.isSafeInteger(size) || size < 10) throw new UsageError(`--size ${values.size}: give megabytes, 10 or more`);
    const wanted = values.tasks.split(";").map((name) => tasks.find((task) => task === name.trim()) ?? wrongTask(name));
    const missing = missingToolchain();
    if (missing !== undefined) throw new UsageError(`there is no answer to ${missing}`);
    prepareSpark();
    mkdirSync(join(repository, "bench/build"), { recursive: true });
    const folder = mkdtempSync(join(repository, "bench/build/spark-"));
    try {
      const sizes = [size / 100, size / 10, size].filter((megabytes) => megabytes >= 1);
      for (const megabytes of sizes) writeBodies(join(folder, String(megabytes)), megabytes * 1e6);
      process.stdout.write(`${size} MB of delivered bodies, zstd, medians of ${warmRounds} warm rounds\n\n${row(header)}`);
      compare(folder, size, wanted);
      process.stdout.write(`\nas work grows, in a JVM of 1 GB, after a first round of ${size / 10} MB\n${row(header)}`);
      for (const megabytes of sizes) {
        const figures = measure("local[2]", "1g", folder, "all: typed", [
          size / 10,
          ...Array.from({ length: warmRounds }, () => megabytes),
        ]);
        print(`all: typed, ${megabytes} MB`, "local[2]", figures);
      }
      return 0;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

function wrongTask(name: string): never {
  throw new UsageError(`--tasks: "${name.trim()}" is none of ${tasks.join("; ")}`);
}

function compare(folder: string, size: number, wanted: readonly Task[]): void {
  const speeds = new Map<string, number>();
  for (const task of wanted)
    for (const master of masters) {
      const figures = measure(
        master,
        "3g",
        folder,
        task,
        Array.from({ length: 1 + warmRounds }, () => size),
      );
      speeds.set(`${task} ${master}`, print(task, master, figures));
    }
  const ratio = (a: string, b: string, master: string, over = master) => {
    const found = (speeds.get(`${a} ${master}`) ?? Number.NaN) / (speeds.get(`${b} ${over}`) ?? Number.NaN);
    if (!Number.isNaN(found)) process.stdout.write(`${a}, ${master}, over ${a === b ? "" : `${b}, `}${over}: ${found.toFixed(2)}\n`);
  };
  for (const master of masters)
    for (const what of ["one", "all"])
      for (const other of tasks) if (other.startsWith(`${what}: from_json`)) ratio(`${what}: typed`, other, master);
  for (const task of wanted) ratio(task, task, "local[2]", "local[1]");
}

/** Runs a task on bodies of some sizes, one after the other, in one process. */
function measure(master: string, memory: string, folder: string, task: Task, sizes: readonly number[]): readonly Figures[] {
  const args = [join(repository, "bench/spark.py"), master, memory, folder, join(folder, "work"), task, ...sizes.map(String)];
  const { status, stdout, stderr } = spawnSync(pythonProgram("python"), args, { env: sparkEnvironment(), encoding: "utf8" });
  if (status !== 0) throw new Error(`${task} exits with ${status}\n${stderr.slice(-4000)}`);
  const lines = stdout.trim().split("\n");
  return lines.map((line): Figures => JSON.parse(line));
}

/** @returns Megabytes in a second, of warm rounds. */
function print(task: string, master: string, [first, ...warm]: readonly Figures[]): number {
  const of = (key: keyof Figures) => median(warm.map((figures) => figures[key]));
  const speed = of("bytes") / 1e6 / of("seconds");
  process.stdout.write(
    row([
      task,
      master.slice(6, 7),
      speed.toFixed(0),
      (of("bytes") / 1e6 / of("cpu")).toFixed(0),
      of("seconds").toFixed(1),
      of("jit").toFixed(1),
      first?.seconds.toFixed(1) ?? "",
      first?.jit.toFixed(1) ?? "",
      (of("written") / 1e6).toFixed(0),
      (of("memory") / 1e6).toFixed(0),
    ]),
  );
  return speed;
}

function row([task = "", ...figures]: readonly string[]): string {
  return `${task.padEnd(30)}${figures.map((figure) => figure.padStart(11)).join("")}\n`;
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
