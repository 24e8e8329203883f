import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The resources that a program used. */
export interface Usage {
  /** Wall-clock time, from start to end. */
  readonly seconds: number;
  /** CPU time of all its threads, user and system. */
  readonly cpuSeconds: number;
  /** Peak memory, in megabytes. */
  readonly megabytes: number;
}

/**
 * Runs a Node program and measures it from within.
 *
 * @throws {Error} When it does not end with exit code 0.
 */
export async function runChild(args: readonly string[]): Promise<Usage> {
  const start = process.hrtime.bigint();
  const preload = fileURLToPath(new URL("./report-usage.mjs", import.meta.url));
  const child = spawn(process.execPath, ["--import", preload, ...args], { stdio: ["ignore", "ignore", "inherit", "pipe"] });
  let report = "";
  child.stdio[3]?.on("data", (chunk) => {
    report += chunk;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`${args.join(" ")} ended with exit code ${status}`);
  const usage = JSON.parse(report) as { cpuSeconds: number; megabytes: number };
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ...usage };
}
