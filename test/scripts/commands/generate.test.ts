import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadContract } from "../../../scripts/contract/load.js";
import { readExamples } from "../../../scripts/payloads/examples.js";
import { readPackageMetadata } from "../../../scripts/printers/package-metadata.js";
import { printAll } from "../../../scripts/output/print-all.js";
import { requiredTests } from "../../../scripts/scaffold/required-tests.js";
import { readCorpusFiles } from "../../../scripts/scaffold/corpus-files.js";
import { missingTests } from "../../../scripts/scaffold/missing-tests.js";
import { copyRepository } from "../../support/repository-copy.js";
import { folderTexts } from "../../support/folder-texts.js";
import { repository } from "../../support/repository.js";

const temporary = mkdtempSync(join(tmpdir(), "codeqr-generate-"));
const schemas = join(temporary, "schemas");
const out = join(temporary, "generated");
afterAll(() => rmSync(temporary, { recursive: true }));

function generate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/commands/generate.ts", "--schemas", schemas, "--out", out, ...args],
    { cwd: repository, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  rmSync(schemas, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  cpSync(join(repository, "schemas"), schemas, { recursive: true });
});

describe("npm run generate", () => {
  test("prints the same bytes twice, and they are the committed ones", async () => {
    expect(generate().status).toBe(0);
    expect(folderTexts(out)).toEqual(folderTexts(join(repository, "generated")));
    const contract = await loadContract(schemas);
    const examples = await readExamples(join(repository, "examples"), contract);
    const facts = await readPackageMetadata(repository);
    expect(await printAll(contract, examples, facts)).toEqual(await printAll(contract, examples, facts));
  });

  test("--check names stale, missing and orphaned files, writes nothing and fails", () => {
    generate();
    writeFileSync(join(out, "typescript/names.js"), "stale");
    rmSync(join(out, "typescript/types.d.ts"));
    writeFileSync(join(out, "typescript/orphan.js"), "");
    const before = folderTexts(out);
    const { status, stdout } = generate("--check");
    expect(status).toBe(1);
    expect(stdout).toContain("stale generated/typescript/names.js\n");
    expect(stdout).toContain("missing generated/typescript/types.d.ts\n");
    expect(stdout).toContain("orphaned generated/typescript/orphan.js\n");
    expect(folderTexts(out)).toEqual(before);
    expect(generate().status).toBe(0);
    expect(generate("--check").status).toBe(0);
  });

  test.each<[string, () => void, RegExp]>([
    [
      "a broken rule",
      () => change("objects/tag.schema.json", (text) => text.replace('"string"', '"text"')),
      /schemas\/objects\/tag\.schema\.json:\d+#\/properties\/id\/type: .*\(type-present\)/,
    ],
    ["no envelope", () => rmSync(join(schemas, "envelope.schema.json")), /schemas\/envelope\.schema\.json: is missing/],
    [
      "an example that the schemas refuse",
      () => change("objects/link.schema.json", (text) => text.replace(/("clicks": \{\s+"type": )"integer"/, '$1"string"')),
      /examples\/documented\/link\.clicked\.json:\d+#\/data\/link\/clicks: must be a string, got number/,
    ],
  ])("%s is reported, and nothing is written", (_name, damage, message) => {
    damage();
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain("Nothing was written.");
    expect(() => readdirSync(out)).toThrow();
  });

  test("a wrong argument exits with 2 and lists the right ones", () => {
    expect(generate("--chekc")).toMatchObject({ status: 2, stderr: expect.stringContaining("--check") });
    expect(generate("--check", "--watch")).toMatchObject({ status: 2, stderr: expect.stringContaining("exclude each other") });
  });
});

test("--watch reprints the files that a saved schema changes, and continues after one that breaks a rule", async () => {
  const watching = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/commands/generate.ts", "--schemas", schemas, "--out", out, "--watch"],
    {
      cwd: repository,
    },
  );
  let output = "";
  for (const stream of [watching.stdout, watching.stderr]) stream.on("data", (chunk) => (output += chunk));
  const says = async (expected: RegExp) => {
    await expect.poll(() => output, { timeout: 30_000 }).toMatch(expected);
    output = "";
  };
  try {
    // The schemas are read, and the first run is not at its end: a save in between is seen, too.
    await expect.poll(() => existsSync(out), { timeout: 120_000, interval: 5 }).toBe(true);
    change("objects/tag.schema.json", (text) => text.replace("A label that groups links.", "A label."));
    await says(/events, \d+ generated files, \d+ changed\n[^]*wrote generated\/schemas\/objects\/tag\.schema\.json\n[^]*after [\d.]+ s\n/);
    change("objects/tag.schema.json", (text) => text.replace('"string"', '"text"'));
    await says(/\(type-present\)[^]*Nothing was written\.[^]*after/);
    change("objects/tag.schema.json", (text) => text.replace('"text"', '"string"').replace("A label.", "A label for links."));
    await says(/wrote generated\/schemas\/objects\/tag\.schema\.json\n/);
  } finally {
    watching.kill();
  }
});

test("every constraint of the schemas has a conformance test that breaks only that one", async () => {
  const contract = await loadContract(schemas);
  const { corpus } = await readCorpusFiles(`${repository}test/conformance`);
  expect(missingTests(requiredTests(contract), corpus)).toEqual({ missing: [], outgrown: [], stale: [] });
});

test("an event is added by one schema and one example", () => {
  const copy = copyRepository();
  try {
    const renamed = (source: string) => source.replaceAll("link.clicked", "link.shared").replaceAll("LinkClicked", "LinkShared");
    copy.write("schemas/events/link.shared.schema.json", renamed(copy.read("schemas/events/link.clicked.schema.json")));
    copy.write("examples/derived/link.shared.json", renamed(copy.read("examples/documented/link.clicked.json")));
    expect(copy.generate()).toMatchObject({ status: 0, stderr: "" });
    expect(copy.generate("--check").status).toBe(0);
    const parsed = copy.run(
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      'import { readFileSync } from "node:fs"; import { safeParseWebhookEvent } from "./src/index.ts"; console.log(safeParseWebhookEvent(readFileSync("examples/derived/link.shared.json")).kind)',
    );
    expect(parsed.stdout.trim()).toBe("known");
    expect(copy.read("generated/go/types.go")).toContain("type LinkSharedEvent struct");
    expect(copy.read("generated/tables/spark/link_shared.ddl")).toContain("COMMENT");
    expect(copy.read("docs/events.md")).toContain("\n### link.shared\n");
  } finally {
    copy.remove();
  }
});

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(join(schemas, path), edit(readFileSync(join(schemas, path), "utf8")));
}
