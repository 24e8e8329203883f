import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "../support/repository.js";
import { pythonProgram, sparkEnvironment } from "./toolchain.js";

/**
 * Runs a Python program of this folder to its end.
 *
 * @param python The folder of the library's Python package, if it is another one.
 * @returns Its stdout.
 * @throws {Error} When it does not exit with 0. The message has the end of its output.
 */
export function runSpark(program: string, args: readonly string[], python?: string): string {
  const { status, stdout, stderr } = spawnSync(pythonProgram("python"), [join(repository, "test/spark", program), ...args], {
    env: { ...sparkEnvironment(), ...(python === undefined ? {} : { PYTHONPATH: python }) },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} exits with ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-6000)}`);
  return stdout;
}
