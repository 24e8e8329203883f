import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runSpark } from "./run-spark.js";
import { connectorJars, libraryJar, pythonProgram, sparkEnvironment } from "./toolchain.js";
import { waitUntil } from "./wait-until.js";

/** A run of the job that fills a lake. */
export interface IngestRun {
  readonly process: ChildProcess;
  /** What it has written to its log so far. */
  log(): string;
  /** Its exit code, when it has ended. */
  readonly exitCode: Promise<number | null>;
}

/** Starts the job with `spark-submit`, with what reads topics if that has been downloaded. */
export function startIngest(args: readonly string[]): IngestRun {
  const jars = connectorJars();
  const process = spawn(
    pythonProgram("spark-submit"),
    [
      ...["--master", "local[2]", "--driver-memory", "2g", "--conf", "spark.ui.enabled=false"],
      ...(jars.length > 0 ? ["--jars", jars.join(",")] : []),
      ...["--class", "io.codeqr.webhooks.spark.Ingest", libraryJar(), ...args],
    ],
    { env: sparkEnvironment(), stdio: ["ignore", "pipe", "pipe"] },
  );
  const chunks: Buffer[] = [];
  for (const stream of [process.stdout, process.stderr]) stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
  return {
    process,
    log: () => Buffer.concat(chunks).toString(),
    exitCode: once(process, "close").then(([code]: (number | null)[]) => code ?? null),
  };
}

/** Runs the job until it has read all. */
export async function ingest(args: readonly string[]): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  const run = startIngest(args);
  const exitCode = await run.exitCode;
  return { exitCode, log: run.log() };
}

/** Ends a run as a power cut would, once it has committed a batch more than those there were before. */
export async function killAfterCommit(run: IngestRun, lake: string): Promise<void> {
  const before = commitsOf(lake);
  await waitUntil(`a batch is written:\n${run.log().slice(-3000)}`, () => run.process.exitCode !== null || commitsOf(lake) > before);
  if (run.process.exitCode !== null) throw new Error(`the job ended by itself: ${run.log().slice(-3000)}`);
  run.process.kill("SIGKILL");
  await run.exitCode;
}

/** The number of the last batch that was written. */
function commitsOf(lake: string): number {
  const folder = join(lake, "_commits");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  return Math.max(-1, ...names.map((name) => Number(name.split("-")[1])));
}

/** Runs a query in DuckDB; `lake(table)` stands for the files of a table. */
export function query(sql: (lake: (table: string) => string) => string, lake: string): any[] {
  return JSON.parse(runSpark("query.py", [sql((table) => `read_parquet('${lake}/${table}/**/*.parquet')`)]));
}

/** Deletes what the job left. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
