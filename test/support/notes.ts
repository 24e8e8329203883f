import { appendFileSync } from "node:fs";
import { join } from "node:path";

/** The environment variable with the folder of the notes that are printed at the end of a run: see end-of-run.ts. */
export const notesVariable = "CODEQR_TEST_NOTES";

/** Keeps lines for the end of the run. Does nothing outside of a run. */
export function note(kind: "skipped" | "tables", lines: string): void {
  const folder = process.env[notesVariable];
  if (folder !== undefined) appendFileSync(join(folder, kind), lines);
}
