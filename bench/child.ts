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
 * @param status The exit code that it should have.
 * @param tell Called with what it prints, piece by piece.
 * @throws {Error} When it ends with another exit code.
 */
export async function runChild(args: readonly string[], status = 0, tell?: (text: string) => void): Promise<Usage> {
  const start = process.hrtime.bigint();
  const preload = fileURLToPath(new URL("./report-usage.mjs", import.meta.url));
  const output = tell === undefined ? "ignore" : "pipe";
  const child = spawn(process.execPath, ["--import", preload, ...args], { stdio: ["ignore", output, "inherit", "pipe"] });
  if (tell !== undefined) child.stdout?.setEncoding("utf8").on("data", tell);
  let report = "";
  child.stdio[3]?.on("data", (chunk) => {
    report += chunk;
  });
  const ended = await new Promise((resolve) => child.once("close", resolve));
  if (ended !== status) throw new Error(`${args.join(" ")} ended with exit code ${ended}`);
  const usage = JSON.parse(report) as { cpuSeconds: number; megabytes: number };
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ...usage };
}
