import { note } from "./notes.js";

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
  note("skipped", `${line}\n`);
}
