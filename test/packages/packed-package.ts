import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect } from "vitest";
import { repository } from "../support/repository.js";

/** The package as published, and a function that installs it. */
export interface PackedPackage {
  /** A folder that is removed after the tests. */
  readonly temporary: string;
  readonly tarball: string;
  /**
   * Makes a project with the files of a folder below test/packages/ and the package, and nothing else.
   *
   * @param below A folder below test/packages/ with packages that the project can use, too: the project is made inside of it.
   */
  project(name: string, type?: "module" | "commonjs", below?: string): string;
}

/** Packs the package, for the tests of one file. */
export function packPackage(prefix: string): PackedPackage {
  const temporary = mkdtempSync(join(tmpdir(), prefix));
  afterAll(() => rmSync(temporary, { recursive: true }));
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", temporary], repository);
  const tarball = join(temporary, readdirSync(temporary).find((name) => name.endsWith(".tgz")) ?? "");
  return {
    temporary,
    tarball,
    project(name, type = "module", below) {
      const parent = below === undefined ? temporary : `${repository}test/packages/${below}/build`;
      mkdirSync(parent, { recursive: true });
      const folder = mkdtempSync(join(parent, `${basename(name)}-`));
      if (below !== undefined) afterAll(() => rmSync(folder, { recursive: true }));
      cpSync(`${repository}test/packages/${name}`, folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type }));
      run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", tarball], folder);
      return folder;
    },
  };
}

/** Runs a program that is expected to succeed without a warning, and returns what it writes. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  expect(`${stderr.replace(/^npm warn.*\n/gm, "")}${status === 0 ? "" : stdout}`, [program, ...args].join(" ")).toBe("");
  expect(status).toBe(0);
  return stdout;
}
