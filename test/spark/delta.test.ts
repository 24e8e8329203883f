import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { runSpark } from "./run-spark.js";
import { canTestSpark, deltaJars, prepareDelta, prepareSpark } from "./toolchain.js";

describe.runIf(canTestSpark())("the job that fills tables of Delta Lake", () => {
  test("writes the same rows as to Parquet, and a batch that is made again is in no table twice", () => {
    prepareSpark();
    prepareDelta();
    const folder = mkdtempSync(join(tmpdir(), "codeqr-delta-"));
    const put = (name: string, bodies: readonly string[]) => writeFileSync(join(folder, name), bodies.map((body) => `${body}\n`).join(""));
    try {
      mkdirSync(join(folder, "in"));
      put("in/first.ndjson", [bodyOf("link.clicked", "a"), bodyOf("link.clicked", "b"), bodyOf("sale.created", "c"), "no JSON"]);
      put("later.ndjson", [bodyOf("link.clicked", "d")]);
      const tables = { link_clicked: [2, 2, 0], sale_created: [1, 1, 0], invalid: [1, 1, 0] };
      expect(JSON.parse(runSpark("fill_delta.py", [deltaJars().join(","), folder]))).toEqual([
        { codes: [1, 1], tables },
        { codes: [1, 1], tables: { ...tables, link_clicked: [3, 3, 0] } },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});

function bodyOf(event: string, id: string): string {
  return JSON.stringify({ ...JSON.parse(readFileSync(`${repository}examples/delivered/${event}.json`, "utf8")), id });
}
