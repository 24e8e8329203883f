import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { repository } from "../support/repository.js";

/** The built command line. */
export const cli = `${repository}dist/cli.js`;

export const secret = "whsec_0123456789abcdef0123456789abcdef";

/** The result of a run of the command line. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Environment variables besides those of every run: no secret, and no colour settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line to its end. */
export async function run(args: readonly string[], { input = "", env = {} }: RunOptions = {}): Promise<Outcome> {
  const child = start(args, env);
  const outcome = collect(child);
  child.stdin?.end(input);
  return outcome;
}

/** Starts the command line; the caller must end it. */
export function start(args: readonly string[], env: RunOptions["env"] = {}): ChildProcess {
  const { CODEQR_WEBHOOK_SECRET: _, NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const child = spawn(process.execPath, [cli, ...args], { env: { ...inherited, ...env }, stdio: "pipe" });
  // It may end before it has read all its input.
  child.stdin.on("error", () => {});
  return child;
}

/** Waits for a started process to end. */
export async function collect(child: ChildProcess): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}

/** The values of lines of JSON. */
export function linesOf(stdout: string): unknown[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
