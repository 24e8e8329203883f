import { spawnSync } from "node:child_process";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";
import { cpp } from "../../ports/cpp/test/port.js";
import { go } from "../../ports/go/test/port.js";
import { java } from "../../ports/java/test/port.js";
import { kotlin } from "../../ports/kotlin/test/port.js";
import { php } from "../../ports/php/test/port.js";
import type { Command, PortUnderTest } from "./port-under-test.js";
import { python } from "../../ports/python/test/port.js";
import { ruby } from "../../ports/ruby/test/port.js";
import { rust } from "../../ports/rust/test/port.js";

/** Every port, in the order of the table in the README. */
const all: readonly PortUnderTest[] = [go, python, rust, php, ruby, cpp, java, kotlin];

/** The ports to test: those named by the environment variable PORTS, as in `PORTS=go,rust`, or all. */
export const portsUnderTest = all.filter(({ name }) => process.env.PORTS?.split(",").includes(name) ?? true);

/** Whether all ports are under test. */
export const isComplete = portsUnderTest.length === all.length;

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

/** Reports that something is skipped because its toolchain is missing, or fails if REQUIRE_PORTS is set. */
export function reportMissing(what: string, toolchain: Pick<PortUnderTest, "present">): void {
  const missing = missingCommand(toolchain);
  if (missing !== undefined) reportSkipped(what, `there is no answer to ${missing.join(" ")}`, "REQUIRE_PORTS");
}

function missingCommand({ present }: Pick<PortUnderTest, "present">): Command | undefined {
  return present.find(([program, ...args]) => spawnSync(program, args).status !== 0);
}

/**
 * Runs a command to its end.
 *
 * @returns Its stdout.
 * @throws {Error} When it does not exit with 0. The message has its output.
 */
export function runCommand([program, ...args]: Command, cwd: string, input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0)
    throw new Error(
      `${[program, ...args].join(" ")} in ${cwd}: ${error?.message ?? `exit code ${status}`}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
    );
  return stdout;
}
