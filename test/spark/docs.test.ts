import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { examples } from "../support/examples.js";
import { repository } from "../support/repository.js";
import { canTestSpark, libraryJar, prepareSpark, pythonProgram, sparkEnvironment } from "./toolchain.js";

const guide = readFileSync(`${repository}docs/at-scale.md`, "utf8");

test("docs/at-scale.md shows the receiver unchanged", () => {
  const code = readFileSync(`${repository}test/spark/kafka-receiver.ts`, "utf8");
  // The document imports the package by name, the file here by its source.
  expect(guide).toContain(`\n\`\`\`ts\n${code.replace('"../../src/receive.js"', '"codeqr-webhooks/receive"')}\`\`\`\n`);
});

describe.runIf(canTestSpark())("docs/at-scale.md", () => {
  beforeAll(() => prepareSpark(), 600_000);

  test("two commands go from nothing to a first query", () => {
    const [build, query = ""] = codeBlocks(guide).flatMap(({ language, code }) => (language === "sh" ? [code.trim()] : []));
    expect(build).toBe("mvn -q -f generated/java install && mvn -q -f generated/spark package");
    // The library is built already, and in another folder.
    const command = query
      .replace("generated/spark/target/codeqr-webhooks-spark-0.1.0.jar", libraryJar())
      .replace("spark-sql", pythonProgram("spark-sql"));
    // Spark makes a folder for its warehouse where it is started.
    const folder = mkdtempSync(join(tmpdir(), "codeqr-at-scale-"));
    cpSync(`${repository}examples`, join(folder, "examples"), { recursive: true });
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env: sparkEnvironment(), encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(status, stderr.slice(-3000)).toBe(0);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows).toContainEqual(["sale.created", "known", "2"]);
    const delivered = examples.filter(({ name }) => name.startsWith("delivered/"));
    expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(delivered.length);
  });
});
