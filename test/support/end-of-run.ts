import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notesVariable } from "./notes.js";

// Prints at the end of a run what it measured and what it skipped. Nobody would notice it among the lines of the tests.

const folder = mkdtempSync(join(tmpdir(), "codeqr-notes-"));

export function setup(): void {
  process.env[notesVariable] = folder;
}

export function teardown(): void {
  const notesOf = (kind: string) => (existsSync(join(folder, kind)) ? readFileSync(join(folder, kind), "utf8") : "");
  const skipped = [...new Set(notesOf("skipped").split("\n"))].filter((line) => line !== "").sort();
  const tables = notesOf("tables");
  rmSync(folder, { recursive: true });
  if (tables !== "") process.stdout.write(`\n${tables}`);
  if (skipped.length > 0) process.stdout.write(`\nNot tested here:\n${skipped.map((line) => `  ${line}\n`).join("")}`);
}
