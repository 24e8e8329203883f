import { spawnSync } from "node:child_process";
import { ports } from "../../ports/ports.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";
import type { Command, PortTests, PortUnderTest } from "./port-under-test.js";

/** Every port that is printed. One without tests cannot be loaded, and fails whatever tests ports. */
const all: readonly PortUnderTest[] = await Promise.all(
  ports.map(async ({ name }) => {
    const { port }: { port: PortTests } = await import(`../../ports/${name}/test/port.ts`);
    return { name, ...port };
  }),
);

/** The ports to test: those named by the environment variable PORTS, as in `PORTS=go,rust`, or all. */
export const portsUnderTest = all.filter(({ name }) => process.env.PORTS?.split(",").includes(name) ?? true);

/** The folder of a port's executor. */
export function executorFolder({ name }: PortUnderTest): string {
  return `${repository}ports/${name}/test`;
}

/** The folder of the port itself. */
export function portFolder({ name }: PortUnderTest): string {
  return `${repository}generated/${name}`;
}

/** Whether a toolchain is installed on this machine. */
export function isPresent(toolchain: Pick<PortUnderTest, "present">): boolean {
  return missingCommand(toolchain) === undefined;
}

/** The version of a toolchain: the first line that its first command prints. */
export function versionOf({ present: [first] }: Pick<PortUnderTest, "present">): string {
  return first === undefined ? "" : (runCommand(first, repository).split("\n")[0] ?? "");
}

/** Reports that something is skipped because its toolchain is missing, or fails if REQUIRE_PORTS is set. */
export function reportMissing(what: string, toolchain: Pick<PortUnderTest, "present">): void {
  const missing = missingCommand(toolchain);
  if (missing !== undefined) reportSkipped(what, `there is no answer to ${missing.join(" ")}`, "REQUIRE_PORTS");
}

/** The first command of a toolchain that fails. */
export function missingCommand({ present }: Pick<PortUnderTest, "present">): Command | undefined {
  return present.find(([program, ...args]) => spawnSync(program, args).status !== 0);
}

/**
 * Runs a command to its end.
 *
 * @returns Its stdout.
 * @throws {Error} When it does not exit with 0. The message has its output.
 */
export function runCommand(command: Command, cwd: string, input = ""): string {
  return outputOf(command, cwd, input).stdout;
}

/**
 * Runs a command to its end.
 *
 * @throws {Error} When it does not exit with 0. The message has its output.
 */
export function outputOf([program, ...args]: Command, cwd: string, input = ""): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0)
    throw new Error(
      `${[program, ...args].join(" ")} in ${cwd}: ${error?.message ?? `exit code ${status}`}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
    );
  return { stdout, stderr };
}
