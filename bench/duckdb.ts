import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../test/support/repository.js";

const program = join(repository, "test/lake/.venv/bin/duckdb");

function run(database: string, ...args: readonly string[]) {
  const start = process.hrtime.bigint();
  const printed = execFileSync(program, [database, "-bail", "-noheader", "-list", ...args], { encoding: "utf8" });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, printed };
}

/** DuckDB on what `codeqr-webhooks split` wrote. */
export const duckdb = {
  program,

  /** Loads a folder by load.sql into a new database. */
  load(folder: string, database: string) {
    const { seconds } = run(
      database,
      "-c",
      `SET VARIABLE folder = '${folder}'`,
      "-f",
      join(repository, "generated/tables/duckdb/load.sql"),
    );
    const { printed } = run(database, "-c", "SELECT sum(estimated_size) FROM duckdb_tables()");
    return { seconds, rows: Number(printed), bytes: statSync(database).size };
  },

  /** Reads the same files into tables as DuckDB guesses them. */
  readJson(folder: string) {
    return run(
      ":memory:",
      "-c",
      `CREATE TABLE t AS SELECT * FROM read_json('${folder}/*.*.ndjson', union_by_name = true, format = 'newline_delimited', ignore_errors = true)`,
    );
  },
};
