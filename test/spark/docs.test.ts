import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { examples } from "../support/examples.js";
import { repository } from "../support/repository.js";
import { runSpark } from "./run-spark.js";
import { canTestSpark, libraryJar, prepareSpark, pythonProgram, sparkEnvironment } from "./toolchain.js";

const guide = readFileSync(`${repository}docs/at-scale.md`, "utf8");

test("docs/at-scale.md shows the receiver unchanged", () => {
  const code = readFileSync(`${repository}test/spark/kafka-receiver.ts`, "utf8");
  // The document imports the package by name, the file here by its source.
  expect(guide).toContain(`\n\`\`\`ts\n${code.replace('"../../src/receive.js"', '"codeqr-webhooks/receive"')}\`\`\`\n`);
});

/** Of 20 clicks, of the sales of two customers, and of what is no body. */
const lakeBodies = [
  ...Array.from({ length: 20 }, (_, index) =>
    JSON.stringify({ ...documented("link.clicked"), id: `evt_${index}`, createdAt: "2024-08-26T16:41:52.084Z" }),
  ),
  ...["cus_1", "cus_2", "cus_2"].map((id, index) => {
    const sale = documented("sale.created");
    return JSON.stringify({ ...sale, id: `evt_sale_${index}`, data: { ...sale.data, customer: { ...sale.data.customer, id } } });
  }),
  '{"id":',
];

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

  test("its Python makes one file of many, deletes a customer and replays, and loses nothing else", () => {
    const python = codeBlocks(guide).flatMap(({ language, code }) => (language === "python" ? [code] : []));
    expect(python).toHaveLength(4);
    const [replay, rewrite, compact, erase] = python;
    const folder = mkdtempSync(join(tmpdir(), "codeqr-lake-"));
    try {
      writeFileSync(join(folder, "bodies"), lakeBodies.map((body) => `${body}\n`).join(""));
      const blocks = JSON.stringify({ replay, rewrite, compact, erase });
      const answer = JSON.parse(runSpark("keep_lake.py", [join(folder, "bodies"), blocks], { cwd: folder }));
      const { saved, ...after } = answer.states;
      // One of the invalid is made such that the contract reads it.
      expect(saved).toMatchObject({ link_clicked: { rows: 20 }, sale_created: { rows: 3 }, invalid: { rows: 2 } });
      expect(saved.link_clicked.files).toBeGreaterThan(1);
      expect(after.compact).toEqual({ ...saved, link_clicked: { rows: 20, files: 1 } });
      expect(after.erase).toEqual({ ...after.compact, sale_created: { rows: 2, files: 1 } });
      expect(after.replay).toMatchObject({ link_clicked: { rows: 21 }, sale_created: { rows: 2 }, invalid: { rows: 1 } });
      expect(answer).toMatchObject({ left: [], customers: ["cus_2", "cus_2"] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function documented(event: string): { data: { customer?: object } } {
  return JSON.parse(readFileSync(`${repository}examples/documented/${event}.json`, "utf8"));
}
