import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "../support/repository.js";
import { pythonProgram, sparkEnvironment } from "./toolchain.js";

/**
 * Runs a Python program of this folder to its end.
 *
 * @param options The folder of the library's Python package and the working folder, if they are others.
 * @returns Its stdout.
 * @throws {Error} When it does not exit with 0. The message has the end of its output.
 */
export function runSpark(program: string, args: readonly string[], { python, cwd }: { python?: string; cwd?: string } = {}): string {
  const { status, stdout, stderr } = spawnSync(pythonProgram("python"), [join(repository, "test/spark", program), ...args], {
    env: { ...sparkEnvironment(), ...(python === undefined ? {} : { PYTHONPATH: python }) },
    ...(cwd === undefined ? {} : { cwd }),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} exits with ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-6000)}`);
  return stdout;
}
