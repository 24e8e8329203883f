import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tables } from "../../scripts/printers/tables/tables.js";
import { examples } from "../support/corpus.js";
import { contractOfDrafts, schemaFiles, withChange } from "../support/schema-files.js";
import { createLake, duckdb, hasEngines, type Lake, query } from "./lake.js";

// A property that CodeQR has begun to send, before and after the contract has it.

const body = JSON.parse(Buffer.from(examples.find(({ name }) => name === "delivered/link.clicked.json")?.bytes ?? []).toString());
const bodies = [
  { ...body, id: "evt_old" },
  { ...body, id: "evt_new", data: { ...body.data, link: { ...body.data.link, shade: "green" } } },
];

describe.skipIf(!hasEngines())("a property that the contract has later", () => {
  let lake: Lake;
  const [old, now] = ["old.parquet", "now.parquet"];
  beforeAll(async () => {
    lake = createLake(bodies.map((each) => Buffer.from(JSON.stringify(each))));
    const changed = contractOfDrafts(
      withChange(schemaFiles, (files) => {
        files["objects/link.schema.json"].properties.shade = { type: ["string", "null"], description: "A colour." };
      }),
    );
    const load = (await tables.print(changed)).find(({ path }) => path === "tables/duckdb/load.sql")?.text ?? "";
    writeFileSync(join(lake.folder, "load.sql"), load);
    query(lake.database, `COPY link_clicked TO '${join(lake.folder, old)}'`);
    execFileSync(duckdb, [lake.database, "-bail", "-c", `SET VARIABLE folder = '${lake.folder}'`, "-f", join(lake.folder, "load.sql")]);
    query(lake.database, `COPY link_clicked TO '${join(lake.folder, now)}'`);
  });
  afterAll(() => lake.remove());

  test.each([
    ["before, it is in extra", old, "json_extract_string(extra, '/data/link/shade')"],
    ["then it has a column", now, "data.link.shade"],
  ])("%s", (_case, file, shade) => {
    const rows = query(lake.database, `SELECT id, ${shade} AS shade FROM '${join(lake.folder, file)}' ORDER BY id`);
    expect(rows).toEqual([
      { id: "evt_new", shade: "green" },
      { id: "evt_old", shade: null },
    ]);
  });

  test("and is no longer in extra", () => {
    const [row] = query(
      lake.database,
      `SELECT count(*) AS rows FROM '${join(lake.folder, now)}' WHERE json_exists(extra, '/data/link/shade')`,
    );
    expect(row).toEqual({ rows: 0 });
  });

  test("old and new files are read as one table, by the names of columns", () => {
    const files = [old, now].map((file) => `'${join(lake.folder, file)}'`).join(", ");
    const rows = query(
      lake.database,
      `SELECT id, coalesce(data.link.shade, json_extract_string(extra, '/data/link/shade')) AS shade, data.link.key IS NOT NULL AS has_key FROM read_parquet([${files}], union_by_name = true) ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: "evt_new", shade: "green", has_key: true },
      { id: "evt_new", shade: "green", has_key: true },
      { id: "evt_old", shade: null, has_key: true },
      { id: "evt_old", shade: null, has_key: true },
    ]);
  });
});
