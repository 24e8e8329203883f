import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { safeParseWebhookEvent } from "../../src/index.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";

const programs = join(repository, "test/lake/.venv/bin");

/** The command line of DuckDB. */
export const duckdb = join(programs, "duckdb");

/** Whether DuckDB, pyarrow and Avro are installed; says so if they are not. */
export function hasEngines(): boolean {
  if (existsSync(duckdb)) return true;
  reportSkipped("lake", "test/lake/.venv has no duckdb: CONTRIBUTING.md says how to install it", "REQUIRE_LAKE");
  return false;
}

/** Runs one of the engines' programs, or a shell in which they are on the PATH. @returns What it printed. */
export function runEngine(program: string, args: readonly string[], cwd: string): string {
  const env = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    PYTHONPATH: join(repository, "generated/tables/arrow"),
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Runs SQL in a database of DuckDB. @returns The rows of the last statement. */
export function query(database: string, ...sql: readonly string[]): Record<string, unknown>[] {
  const printed = runEngine("duckdb", [database, "-json", "-bail", ...sql.flatMap((part) => ["-c", part])], repository);
  return JSON.parse(printed.trim() || "[]") as Record<string, unknown>[];
}

const loadSql = join(repository, "generated/tables/duckdb/load.sql");

/** A folder that `codeqr-webhooks split` has filled, and a database of DuckDB with what load.sql made of it. */
export interface Lake {
  readonly folder: string;
  readonly database: string;
  remove(): void;
}

/** Splits bodies, and loads them. Each has an id of its own, because of bodies with the same id one is kept. */
export function createLake(bodies: readonly Uint8Array[]): Lake {
  const root = mkdtempSync(join(tmpdir(), "codeqr-lake-"));
  const folder = join(root, "lake");
  const bucket = join(root, "bucket");
  mkdirSync(bucket);
  // One file for each body: some of them have line breaks.
  for (const [index, body] of bodies.entries()) writeFileSync(join(bucket, `${String(index).padStart(5, "0")}.json`), body);
  spawnSync(process.execPath, [join(repository, "dist/cli.js"), "split", "--to", folder, bucket]);
  const database = join(root, "lake.duckdb");
  execFileSync(duckdb, [database, "-bail", "-c", `SET VARIABLE folder = '${folder}'`, "-f", loadSql]);
  return { folder, database, remove: () => rmSync(root, { recursive: true }) };
}

/** Every body of the corpus and every example that is known, with an id of its own. */
export function knownBodies(): Uint8Array[] {
  return [...corpus, ...examples].flatMap(({ bytes }, index) => {
    const result = safeParseWebhookEvent(bytes);
    if (result.kind !== "known" || bytes.length > 100_000) return [];
    const body = JSON.parse(Buffer.from(bytes).toString()) as object;
    return [Buffer.from(JSON.stringify({ ...body, id: `${result.event.id}-${index}` }))];
  });
}
