import { spawnSync } from "node:child_process";
import { median } from "../median.js";

/** A command to be timed, under a name. */
export interface Timed {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * Times whole processes side by side, in interleaved rounds.
 *
 * @returns The median over the rounds, in milliseconds.
 * @throws {Error} When a process does not exit with 0.
 */
export function timeProcesses(commands: readonly Timed[], cwd: string, rounds: number): Map<string, number> {
  const samples = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, program, args } of commands) {
      const start = process.hrtime.bigint();
      const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
      samples.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
      if (status !== 0) throw new Error(`${name}: ${[program, ...args].join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
    }
  }
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}
