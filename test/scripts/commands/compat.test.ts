import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { printedTypes, releaseOf } from "../../../scripts/compat/release.js";
import { filesAtRef, filesInFolder } from "../../../scripts/compat/release-files.js";
import { UnreadableReleaseError } from "../../../scripts/compat/unreadable-release.js";
import { contractOf } from "../../../scripts/contract/load.js";
import { repository } from "../../support/repository.js";
import { type Draft, fewFiles, linkEvent, schemaFiles } from "../../support/schema-files.js";

// Each run starts a process that prints every port twice: on a busy machine that takes more than a few seconds.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A separate repository: `release` is tagged, and each test changes the working tree. */
const temporary = mkdtempSync(join(tmpdir(), "codeqr-compat-test-"));
const copy = join(temporary, "repository");
const version = "3.1.0";
afterAll(() => rmSync(temporary, { recursive: true }));

function git(...args: string[]): string {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];
  const { status, stdout, stderr } = spawnSync("git", [...author, ...args], { cwd: copy, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function compat(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/commands/compat.ts", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function changeText(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

function changeSchema(path: string, edit: (schema: Draft) => unknown, root = copy): void {
  changeText(join(root, "schemas", path), (text) => {
    const schema = JSON.parse(text);
    edit(schema);
    return JSON.stringify(schema);
  });
}

function setVersion(to: string): void {
  changeText(join(copy, "package.json"), (text) => text.replace(/"version": ".*"/, `"version": "${to}"`));
}

/** A copy of the release, outside git. */
function releaseFolder(...paths: string[]): string {
  const folder = mkdtempSync(join(temporary, "release-"));
  for (const path of paths) cpSync(join(copy, path), join(folder, path), { recursive: true });
  return folder;
}

const tag = "objects/tag.schema.json";
const nameIsOptional = (schema: Draft) => (schema.required = schema.required.filter((name: string) => name !== "name"));

beforeAll(async () => {
  mkdirSync(copy);
  for (const path of ["package.json", "schemas", "examples", "scripts", "ports", "src", "generated"])
    cpSync(join(repository, path), join(copy, path), { recursive: true, filter: (source) => !source.endsWith("/build") });
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
  for (const { path } of schemaFiles) if (!fewFiles.includes(path)) rmSync(join(copy, "schemas", path));
  const few = contractOf(schemaFiles.filter(({ path }) => fewFiles.includes(path)));
  writeFileSync(join(copy, "generated/typescript/types.d.ts"), await printedTypes(few));
  setVersion(version);
  git("init", "--quiet");
  writeFileSync(join(copy, ".git/info/exclude"), "node_modules\n");
  git("add", ".");
  git("commit", "--quiet", "--message", "Release");
});

test("without a tag there is nothing to compare with", () => {
  git("tag", "nightly");
  expect(compat()).toEqual({ status: 0, stderr: "", stdout: expect.stringContaining("There is no release to compare with") });
  expect(JSON.parse(compat("--json").stdout)).toEqual({ base: null, passes: true, findings: [] });
});

describe("against the last tag", () => {
  beforeAll(() => {
    git("tag", "v3.1.0");
    git("commit", "--quiet", "--allow-empty", "--message", "Go on");
  });
  beforeEach(() => {
    git("reset", "--hard", "--quiet");
    git("clean", "--force", "-d", "--quiet");
  });

  test("an unchanged contract passes", () => {
    expect(compat()).toEqual({
      status: 0,
      stderr: "",
      stdout: "v3.1.0 (3.1.0) → working tree (3.1.0)\n\nNothing has changed for a receiver.\n",
    });
  });

  test("a breaking change passes with the version that is due, and only with it", () => {
    changeSchema(tag, nameIsOptional);
    const status = git("status", "--porcelain");
    const refused = compat();
    expect(refused).toMatchObject({ status: 1, stderr: "" });
    expect(refused.stdout).toContain("became-optional [types]");
    expect(refused.stdout).toContain(`    schemas/${tag}#/properties/name (`);
    expect(refused.stdout).toMatch(
      /required → optional[^]*The most serious change is major: it may be released as 4\.0\.0 or later\..*3\.1\.0: raise it\.\nFailed\.\n$/,
    );
    expect(git("status", "--porcelain")).toBe(status);
    setVersion("4.0.0");
    expect(compat()).toMatchObject({ status: 0, stdout: expect.stringContaining("which is enough.\nPassed.\n") });
  });

  test("a new event passes, and is due a minor version", () => {
    const known = readFileSync(join(copy, `schemas/events/${linkEvent}.schema.json`), "utf8");
    const title: string = JSON.parse(known).title.replace(/Event$/, "");
    const shared = known.replaceAll(linkEvent, "link.shared").replaceAll(title, "LinkShared");
    writeFileSync(join(copy, "schemas/events/link.shared.schema.json"), shared);
    const { status, stdout } = compat("--base", "v3.1.0", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      base: { name: "v3.1.0", version: "3.1.0" },
      level: "minor",
      due: "3.2.0",
      isEnough: false,
      unclassified: 0,
      passes: true,
      findings: [
        { rule: "event-added", category: "types", level: "minor", events: ["link.shared"], before: null, after: "LinkSharedEvent" },
      ],
    });
  });

  test("schemas that break a rule are not a contract", () => {
    changeSchema(tag, (schema) => (schema.additionalProperties = false));
    expect(compat()).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("(allowed-keywords)") });
  });

  test("a keyword that no rule knows does not pass", () => {
    const folder = releaseFolder("schemas", "package.json");
    changeSchema(tag, (schema) => (schema.properties.name.maxLength = 50), folder);
    setVersion("4.0.0");
    const { status, stdout } = compat("--base-dir", folder);
    expect(status).toBe(1);
    expect(stdout).toContain("  unclassified [not known]");
    expect(stdout).toContain("1 change is unclassified");
  });

  test("uses the types of a release as printed at that time", () => {
    const folder = releaseFolder("schemas", "package.json", "generated/typescript/types.d.ts");
    expect(compat("--base-dir", folder)).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing has changed") });
    changeText(join(folder, "generated/typescript/types.d.ts"), (text) =>
      text.replace("export interface Tag {", "export interface Tag {\n  label: string;"),
    );
    const { status, stdout } = compat("--base-dir", folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/read-stops-compiling[^]*types\.d\.ts#Tag\.label .*\n.*=> value\.label; → TS2339/);
  });

  test("a bare folder of schemas has no version: a breaking change does not pass", () => {
    const folder = join(releaseFolder("schemas"), "schemas");
    changeSchema(tag, nameIsOptional);
    expect(compat("--base-dir", folder)).toMatchObject({ status: 1, stdout: expect.stringContaining("schemas has no version.\nFailed.") });
  });

  test.each<[description: string, args: string[], message: string]>([
    ["a misspelt option", ["--bsae", "v3.1.0"], "--bsae"],
    ["two bases", ["--base", "v3.1.0", "--base-dir", "."], "exclude each other"],
    ["a commit that is not there", ["--base", "v9.9.9"], "git does not find a commit called v9.9.9"],
  ])("%s exits with 2 and says what to do", (_description, args, message) => {
    expect(compat(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
  });

  const inFolder = async (folder: string) => releaseOf("v3.1.0", await filesInFolder(folder));
  test.each<[description: string, read: () => Promise<unknown>, message: string]>([
    ["a commit that looks like an option", () => filesAtRef(copy, "--all"), "git does not find a commit called --all"],
    ["a folder that is not there", () => inFolder(join(temporary, "nowhere")), "nowhere holds no files"],
    ["a folder of something else", () => inFolder(join(repository, "examples/documented")), "v3.1.0 has no schemas/envelope.schema.json"],
    [
      "schemas that are not JSON",
      () => {
        const folder = releaseFolder("schemas");
        changeText(join(folder, "schemas", tag), () => "{");
        return inFolder(folder);
      },
      `schemas/${tag} of v3.1.0 is not JSON`,
    ],
    [
      "schemas that refer to nothing",
      () => {
        const folder = releaseFolder("schemas");
        rmSync(join(folder, "schemas", tag));
        return inFolder(folder);
      },
      "(ref-resolves)",
    ],
  ])("a release that cannot be read: %s", async (_description, read, message) => {
    await expect(read()).rejects.toThrow(UnreadableReleaseError);
    await expect(read()).rejects.toThrow(message);
  });

  test("--help says what the exit codes mean", () => {
    expect(compat("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Exit codes: 0") });
  });
});

test("outside a git repository a base must be named", () => {
  rmSync(join(copy, ".git"), { recursive: true });
  expect(compat()).toMatchObject({ status: 2, stderr: expect.stringContaining("--base-dir") });
});
