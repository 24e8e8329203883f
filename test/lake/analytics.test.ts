import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentAt } from "../repository/documents.js";
import { repository } from "../support/repository.js";
import { hasEngines, query, runEngine } from "./lake.js";

// docs/analytics.md, from its first command to its last query, on the examples.

const root = mkdtempSync(join(tmpdir(), "codeqr-analytics-"));
afterAll(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, "node_modules"));
symlinkSync(repository, join(root, "node_modules/codeqr-webhooks"));
mkdirSync(join(root, "bin"));
writeFileSync(join(root, "bin/npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${repository}dist/cli.js" "$@"\n`, { mode: 0o755 });

const { blocks } = documentAt("docs/analytics.md");
const [clicks, sales, leads] = blocks.filter(({ code }) => code.includes("GROUP BY ALL")).map(({ code }) => code);
const run = (command: string) => runEngine("sh", ["-ec", `PATH="$PWD/bin:$PATH"; ${command}`], root);

describe.skipIf(!hasEngines())("docs/analytics.md", () => {
  test.each(blocks.map(({ language, code, line }) => [line, language, code] as const))(
    "line %i does what it says",
    (_line, language, code) => {
      const command = language === "sql" ? `duckdb lake.duckdb -bail <<'SQL'\nSET TimeZone = 'UTC';\n${code}\nSQL` : code;
      expect(() => run(command)).not.toThrow();
    },
  );

  test.each([
    ["clicks", clicks, { link: expect.any(String), day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), clicks: 1 }],
    ["sales", sales, { currency: "EUR", sales: 2, amount: "9400" }],
    ["leads", leads, expect.objectContaining({ leads: 1 })],
  ])("the query for %s finds one of the examples", (_what, sql = "", row) => {
    expect(query(join(root, "lake.duckdb"), "SET TimeZone = 'UTC'", sql)).toEqual(expect.arrayContaining([row]));
  });
});
