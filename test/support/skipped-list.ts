import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVariable } from "./skipped.js";

// Lists the tests that a run has skipped at its end: nobody would see them among the other lines.

const folder = mkdtempSync(join(tmpdir(), "codeqr-skipped-"));
const list = join(folder, "list");

export function setup(): void {
  writeFileSync(list, "");
  process.env[listVariable] = list;
}

export function teardown(): void {
  const lines = new Set(readFileSync(list, "utf8").trimEnd().split("\n"));
  rmSync(folder, { recursive: true });
  lines.delete("");
  if (lines.size > 0)
    process.stdout.write(
      `\nNot tested here:\n${[...lines]
        .sort()
        .map((line) => `  ${line}\n`)
        .join("")}`,
    );
}
