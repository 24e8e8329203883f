import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { runSpark } from "./run-spark.js";
import { canTestSpark, installPythonPackage, prepareSpark } from "./toolchain.js";

// The Python package as somebody installs it: a wheel that brings the jar.

describe.runIf(canTestSpark())("the Python package", () => {
  test("is installed from its wheel, and each of its functions works", () => {
    prepareSpark();
    const folder = mkdtempSync(join(tmpdir(), "codeqr-package-"));
    try {
      const installed = installPythonPackage(folder);
      const click = readFileSync(`${repository}examples/delivered/link.clicked.json`, "utf8");
      const bodies = [click, click.replace(/"id": ?"/, '"id":"other_')].map((text) => JSON.stringify(JSON.parse(text)));
      writeFileSync(join(folder, "bodies.ndjson"), [...bodies, '{"id":'].map((body) => `${body}\n`).join(""));
      const found = JSON.parse(runSpark("use_package.py", [join(folder, "bodies.ndjson"), folder], { python: installed }));
      expect(found).toEqual({
        package: join(installed, "codeqr_webhooks_spark/__init__.py"),
        outcomes: { known: 2, invalid: 1 },
        table: 2,
        tables: { link_clicked: 2, invalid: 1 },
        saved: 2,
        ingested: 1,
        wrong: 2,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});
