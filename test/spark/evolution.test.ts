import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printAll } from "../../scripts/output/print-all.js";
import { readExamples } from "../../scripts/payloads/examples.js";
import { readPackageMetadata } from "../../scripts/printers/package-metadata.js";
import { contractOfDrafts, schemaFiles, withChange } from "../support/schema-files.js";
import { repository } from "../support/repository.js";
import { remove } from "./ingest.js";
import { runSpark } from "./run-spark.js";
import { buildFolder, buildLibrary, canTestSpark, prepareSpark } from "./toolchain.js";

const clicked = JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));
const body = (id: string, more: object) =>
  JSON.stringify({ ...clicked, id, data: { ...clicked.data, link: { ...clicked.data.link, ...more } } });

/** The contract with a property that CodeQR does not have. */
const contract = contractOfDrafts(
  withChange(schemaFiles, (files) => {
    files["objects/link.schema.json"].properties.invented = { type: "integer", description: "A count that this test has invented." };
  }),
);

describe.runIf(canTestSpark())("a property is added to the contract", () => {
  let folder: string;
  let python: string;

  beforeAll(async () => {
    prepareSpark();
    folder = mkdtempSync(join(tmpdir(), "codeqr-evolution-"));
    python = await buildChanged();
  }, 600_000);
  afterAll(() => {
    if (folder !== undefined) remove(folder);
  });

  test("old Parquet is read together with new, and old bodies that are replayed have the column", () => {
    const lake = join(folder, "lake");
    const file = (name: string, ...bodies: readonly string[]) => {
      const path = join(folder, `${name}.ndjson`);
      writeFileSync(path, bodies.map((one) => `${one}\n`).join(""));
      return path;
    };
    const rows = (text: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line));
    const old = file("old", body("1", { invented: 7 }), body("2", {}));
    const extra = "get_json_object(extra, '$.data.link.invented') AS extra";

    expect(rows(runSpark("save.py", [old, lake, "link_clicked", "id", extra]))).toEqual([{ id: "1", extra: "7" }, { id: "2" }]);

    const columns = ["id", "data.link.invented AS invented", extra];
    expect(rows(runSpark("save.py", [file("new", body("3", { invented: 8 })), lake, "link_clicked", ...columns], { python }))).toEqual([
      { id: "1", extra: "7" },
      { id: "2" },
      { id: "3", invented: 8 },
    ]);

    expect(rows(runSpark("save.py", [old, join(folder, "replayed"), "link_clicked", ...columns], { python }))).toEqual([
      { id: "1", invented: 7 },
      { id: "2" },
    ]);
  });
});

/** Builds the library that is printed from the changed contract. */
async function buildChanged(): Promise<string> {
  const root = join(buildFolder, "changed");
  const examples = await readExamples(`${repository}examples`, contract);
  const printed = await printAll(contract, examples, await readPackageMetadata(repository));
  rmSync(root, { recursive: true, force: true });
  for (const { path, text } of printed.filter(({ path }) => /^(java|spark)\//.test(path))) {
    const file = join(root, "build", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync(`${repository}ports/spark/test/pom.xml`, join(root, "pom.xml"));
  return buildLibrary(root);
}
