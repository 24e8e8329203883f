import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { safeParseWebhookEvent, webhookEventNames } from "../../src/index.js";
import { linesOf } from "../cli/run.js";
import { repository } from "../support/repository.js";
import { poolAt } from "../stores/stores.js";
import { findProgram, postgresFolders, type ServerProcess, startPostgres } from "../stores/server-process.js";
import { reportSkipped } from "../support/skipped.js";
import { createLake, hasEngines, knownBodies, type Lake, query, runEngine } from "./lake.js";

// The tables in real engines: what the corpus becomes in them, and comes back as.

const tables = readdirSync(join(repository, "generated/tables/avro")).map((file) => file.replace(".avsc", ""));

describe.skipIf(!hasEngines())("DuckDB, Parquet, Arrow, Avro", () => {
  const bodies = knownBodies();
  let lake: Lake;
  let parquet: string;
  beforeAll(() => {
    lake = createLake(bodies);
    parquet = join(lake.folder, "parquet");
    query(lake.database, `EXPORT DATABASE '${parquet}' (FORMAT parquet)`);
  });
  afterAll(() => lake.remove());

  test("there is a row for each known body, and no other", () => {
    const counts = tables.map((table) => query(lake.database, `SELECT count(*) AS rows FROM ${table}`)[0]?.rows as number);
    expect(counts.reduce((sum, rows) => sum + rows, 0)).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThan(300);
  });

  test("nothing of a body is lost: columns and extra make its canonical form, by way of Parquet and pyarrow", () => {
    const rows = linesOf(runEngine("python", [join(repository, "test/lake/parquet_to_json.py"), parquet], repository)) as [
      string,
      { id: string },
    ][];
    const expected = bodies.map((bytes) => (safeParseWebhookEvent(bytes) as unknown as { event: { id: string } }).event);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(rows.map(([, body]) => body).sort(byId)).toEqual((JSON.parse(JSON.stringify(expected)) as { id: string }[]).sort(byId));
  });

  test("Avro's own library reads every schema, and keeps every row", () => {
    const printed = runEngine(
      "python",
      [join(repository, "test/lake/avro_files.py"), join(repository, "generated/tables/avro"), parquet],
      repository,
    );
    const rows = linesOf(printed) as [table: string, kept: number, leftOut: number][];
    expect(rows.map(([table]) => table).sort()).toEqual([...tables].sort());
    // The corpus has a few dates whose instant lies before the year 1.
    expect(rows.reduce((sum, [, , leftOut]) => sum + leftOut, 0)).toBeLessThan(10);
    expect(rows.reduce((sum, [, kept, leftOut]) => sum + kept + leftOut, 0)).toBe(bodies.length);
  });

  test("tables have comments, and columns that must not be null", () => {
    const columns = query(
      lake.database,
      "SELECT column_name, is_nullable, comment FROM duckdb_columns() WHERE table_name = 'link_clicked' ORDER BY column_index",
    );
    expect(columns.map(({ column_name: name, is_nullable: isNullable }) => [name, isNullable])).toEqual([
      ["id", false],
      ["event", false],
      ["created_at", false],
      ["data", false],
      ["extra", true],
    ]);
    expect(columns.filter(({ comment }) => comment === null)).toEqual([]);
  });
});

describe.skipIf(!hasEngines())("what is no known body", () => {
  const envelope = { id: "evt_1", createdAt: "2026-01-01T00:00:00.000Z" };
  const lake = () =>
    createLake([
      Buffer.from(JSON.stringify({ ...envelope, event: "link.shared", data: { a: 1e21 }, more: [null] })),
      Buffer.from(JSON.stringify({ ...envelope, event: "link.clicked", data: { text: "é" } })),
      Buffer.from([0x7b, 0xff]),
    ]);

  test("unknown bodies have all but the envelope in extra; invalid ones are there byte for byte", () => {
    const { database, remove } = lake();
    expect(query(database, "SELECT id, event, created_at, extra FROM unknown")).toEqual([
      { id: "evt_1", event: "link.shared", created_at: "2026-01-01 00:00:00+00", extra: { data: { a: 1e21 }, more: [null] } },
    ]);
    expect(query(database, "SELECT event, path, keyword, position, hex(raw) AS raw FROM invalid ORDER BY source")).toEqual([
      {
        event: "link.clicked",
        path: "/data/interaction",
        keyword: "required",
        position: 1,
        raw: Buffer.from(JSON.stringify({ ...envelope, event: "link.clicked", data: { text: "é" } }))
          .toString("hex")
          .toUpperCase(),
      },
      { event: null, path: "", keyword: "utf-8", position: 1, raw: "7BFF" },
    ]);
    remove();
  });
});

const postgres = findProgram("postgres", postgresFolders());
if (postgres === undefined) reportSkipped("tables of PostgreSQL", "postgres is not installed", "REQUIRE_LAKE");

test.skipIf(postgres === undefined)("PostgreSQL takes its tables, and knows all columns of each", async () => {
  let server: ServerProcess | undefined;
  try {
    server = await startPostgres(postgres as string);
    const pool = poolAt(server.folder);
    await pool.query(readFileSync(join(repository, "generated/tables/postgresql/tables.sql"), "utf8"));
    const { rows } = await pool.query(
      "SELECT table_name AS name, count(*)::int AS columns, count(col_description((table_schema || '.' || table_name)::regclass, ordinal_position))::int AS comments FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1 ORDER BY 1",
    );
    await pool.end();
    expect(rows.map(({ name }) => name)).toEqual([...tables].sort());
    expect(rows.filter(({ columns, comments }) => columns !== comments)).toEqual([]);
    expect(tables.length).toBe(webhookEventNames.length + 2);
  } finally {
    await server?.stop();
  }
});
