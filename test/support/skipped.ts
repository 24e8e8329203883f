import { appendFileSync } from "node:fs";

/** The environment variable with the path of the list of skipped tests: see skipped-list.ts. */
export const listVariable = "CODEQR_SKIPPED_LIST";

/**
 * Reports that something is not tested here, immediately and in the list at the end of the run.
 *
 * @param what The thing that is not tested: `port go`.
 * @param missing The reason: `there is no go version`.
 * @param required The environment variable that makes it a failure.
 * @throws {Error} When that variable is set.
 */
export function reportSkipped(what: string, missing: string, required: string): void {
  const line = `${what}: skipped, ${missing}`;
  if (process.env[required] !== undefined) throw new Error(`${line}, and ${required} is set`);
  process.stdout.write(`${line}\n`);
  const list = process.env[listVariable];
  if (list !== undefined) appendFileSync(list, `${line}\n`);
}
