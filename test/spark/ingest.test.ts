import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { ingest, query, remove } from "./ingest.js";
import { canTestSpark, prepareSpark } from "./toolchain.js";

const clicked = readFileSync(`${repository}examples/delivered/link.clicked.json`, "utf8");
const body = (id: string, more: object = {}) => JSON.stringify({ ...JSON.parse(clicked), ...more, id });
const lines = (...bodies: readonly string[]) => Buffer.from(bodies.map((one) => `${one}\n`).join(""));

describe.runIf(canTestSpark())("the job that fills a lake, from a folder", () => {
  let folder: string;
  let lake: string;
  let first: Awaited<ReturnType<typeof ingest>>;

  beforeAll(async () => {
    prepareSpark();
    folder = mkdtempSync(join(tmpdir(), "codeqr-ingest-"));
    lake = join(folder, "lake");
    mkdirSync(join(folder, "in/2024"), { recursive: true });
    const put = (name: string, bytes: Buffer) => writeFileSync(join(folder, "in", name), bytes);
    put("plain.ndjson", lines(body("a"), "", body("b"), "no JSON", body("a"), body("c", { event: "link.shared" })));
    put("2024/members.ndjson.gz", Buffer.concat([gzipSync(lines(body("d"))), gzipSync(lines(body("e"), body("b")))]));
    const member = gzipSync(lines(body("g"), body("h")));
    put("corrupt.ndjson.gz", Buffer.concat([gzipSync(lines(body("f"))), member.subarray(0, member.length >> 1)]));
    put("empty.ndjson", Buffer.alloc(0));
    put("large.ndjson", lines(body("i", { padding: "x".repeat(4 << 20) })));
    put("late.ndjson", lines(body("j", { createdAt: "1970-01-01T00:00:00.000Z" }), body("k", { createdAt: "9999-12-31T23:59:59-23:59" })));
    first = await ingest(["--from", join(folder, "in"), "--to", lake]);
  }, 600_000);
  afterAll(() => {
    if (folder !== undefined) remove(folder);
  });

  test("ends with 1 when a body is invalid, and says what there was", () => {
    expect(first.exitCode, first.log.slice(-3000)).toBe(1);
    expect(first.log).toMatch(/codeqr-webhooks: batch 0: 13 read, 8 known, 1 unknown, 2 invalid, 2 retries; undeclared: /);
    expect(first.log).toMatch(/undeclared: .*link_clicked \/padding 1/);
  });

  test("each event is there once, in the folder of its day", () => {
    const rows = query((of) => `SELECT id, CAST(day AS VARCHAR) AS day FROM ${of("link_clicked")} ORDER BY id`, lake);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "d", "e", "f", "i", "j", "k"]);
    expect(rows.filter(({ id }) => ["j", "k"].includes(id)).map(({ day }) => day)).toEqual(["1970-01-01", "9999-12-31"]);
    expect(query((of) => `SELECT id, event, extra IS NOT NULL AS has FROM ${of("unknown")}`, lake)).toEqual([
      { id: "c", event: "link.shared", has: true },
    ]);
  });

  test("what is invalid, or cannot be read, has its place", () => {
    const rows = query(
      (of) => `SELECT regexp_extract(source, '[^/]+$') AS file, position, keyword, message, raw IS NULL AS none
        FROM ${of("invalid")} ORDER BY file`,
      lake,
    );
    expect(rows.at(-1)).toMatchObject({ file: "plain.ndjson", position: 4, keyword: "json", none: false });
    const corrupt = rows.find(({ none }) => none);
    expect(corrupt).toMatchObject({ file: "corrupt.ndjson.gz", keyword: "json" });
    expect(corrupt.message).toContain("cannot be decompressed from here on");
    expect(corrupt.position).toBeGreaterThanOrEqual(2);
  });

  test("a second run goes on: only what is new is read, and the retry of an earlier event is dropped", async () => {
    writeFileSync(join(folder, "in/more.ndjson"), lines(body("a"), body("l")));
    const { exitCode, log } = await ingest(["--from", join(folder, "in"), "--to", lake]);
    expect(exitCode, log.slice(-3000)).toBe(0);
    expect(log).toContain("codeqr-webhooks: batch 1: 2 read, 1 known, 0 unknown, 0 invalid, 1 retries");
    expect(query((of) => `SELECT count(*) AS n, count(DISTINCT id) AS ids FROM ${of("link_clicked")}`, lake)).toEqual([{ n: 9, ids: 9 }]);
  });

  test("a batch that was written, but of which Spark has not noted the end, is not written again, and a file that was not moved yet is moved", async () => {
    const [commit = ""] = readdirSync(join(lake, "_commits")).filter((name) => name.endsWith("-00000001"));
    const [staged = ""] = readFileSync(join(lake, "_commits", commit), "utf8").split("\n");
    const [table = "", day = ""] = staged.split("/").map((part) => part.replace("table=", ""));
    const from = join(lake, "_staging", commit, staged);
    mkdirSync(dirname(from), { recursive: true });
    renameSync(join(lake, table, day, `${commit}-00000.parquet`), from);
    for (const name of ["1", ".1.crc"]) rmSync(join(lake, "_checkpoint/commits", name));
    const { exitCode, log } = await ingest(["--from", join(folder, "in"), "--to", lake]);
    expect(exitCode, log.slice(-3000)).toBe(0);
    expect(query((of) => `SELECT count(*) AS n, count(DISTINCT id) AS ids FROM ${of("link_clicked")}`, lake)).toEqual([{ n: 9, ids: 9 }]);
  });

  test("nothing is left of what was staged", () => {
    expect(existsSync(join(lake, "_staging")) ? readdirSync(join(lake, "_staging")) : []).toEqual([]);
  });

  test.each([
    [[], "--from is missing"],
    [["--from", "kafka://broker", "--to", "lake"], "--from kafka://broker: give kafka://HOST:PORT/TOPIC"],
    [["--from", "in", "--into", "lake"], "--into is no option"],
  ])("wrong arguments end it with 2: %j", async (args, message) => {
    const { exitCode, log } = await ingest(args);
    expect(exitCode).toBe(2);
    expect(log).toContain(message);
  });
});
