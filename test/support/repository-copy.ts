import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./repository.js";

const copied = [
  "package.json",
  "README.md",
  "LICENSE",
  "vitest.config.ts",
  "tsconfig.json",
  "schemas",
  "scripts",
  "ports",
  "site",
  "generated",
  "examples",
  "test",
  "src",
  "docs",
  "bench",
];

/** A copy of the repository that a test may change. */
export interface RepositoryCopy {
  readonly root: string;
  /** The text of a file. */
  read(path: string): string;
  /** Writes a file. */
  write(path: string, text: string): void;
  /** Changes a file that holds JSON. */
  change(path: string, edit: (json: any) => unknown): void;
  /** Deletes a file. */
  delete(path: string): void;
  /** Runs Node in the copy. */
  run(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** `npm run generate` with arguments. */
  generate(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  remove(): void;
}

/** Copies the repository, with links to its dependencies. */
export function copyRepository(): RepositoryCopy {
  const root = mkdtempSync(join(tmpdir(), "codeqr-copy-"));
  for (const name of copied)
    cpSync(join(repository, name), join(root, name), { recursive: true, filter: (path) => !/\/(?:build|node_modules|\.venv)$/.test(path) });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return {
    root,
    read,
    write,
    change(path, edit) {
      const json: unknown = JSON.parse(read(path));
      edit(json);
      write(path, `${JSON.stringify(json, null, 2)}\n`);
    },
    delete: (path) => rmSync(join(root, path)),
    run,
    generate: (...args) => run("--import", "tsx", "scripts/commands/generate.ts", ...args),
    remove: () => rmSync(root, { recursive: true }),
  };
}
