import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { run } from "../cli/run.js";
import { alignedTable } from "../support/aligned-table.js";
import { note } from "../support/notes.js";
import { freePort, waitFor } from "./listening.js";
import type { PortUnderTest, Program } from "./port-under-test.js";
import { executorFolder, isPresent, portFolder, portsUnderTest, reportMissing, runCommand } from "./ports.js";
import { receiverRows, secrets } from "./receiver-rows.js";
import { invalidPointer, usageDeliveries } from "../support/usage-deliveries.js";
import { expectedOfUsage, runUsage } from "./usage.js";

// Builds the published code of each port, unchanged: the receiver of its README, which is started and sent signed bodies, and the event catalogue's code for each event.

describe.each(portsUnderTest.map((port) => [port.name, port] as const))("%s", (name, port) => {
  test("the toolchain is installed, or its absence is reported", () => reportMissing(`port ${name}`, port));
});

/** The status of each row, by port. */
const table = new Map<string, Map<string, string>>();

describe.each(portsUnderTest.filter(isPresent).map((port) => [port.name, port] as const))("%s", (name, port) => {
  let server: ChildProcess;
  let url: URL;
  let output = "";
  const answers = new Map<string, Promise<number>>();

  beforeAll(async () => {
    const cwd = writeBlock(port, 0, port.receiver);
    const free = await freePort();
    url = new URL(`http://127.0.0.1:${free}/webhooks`);
    const [program, ...args] = port.receiver.run;
    // Its own process group, so that its child processes can be ended with it.
    server = spawn(program, args, {
      cwd,
      detached: true,
      env: { ...process.env, PORT: String(free), CODEQR_WEBHOOK_SECRET: secrets.join(",") },
    });
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk) => (output += chunk));
    await waitFor(url);
    // The last one takes until the receiver loses its patience: the others are sent meanwhile.
    const stopped = receiverRows.at(-1);
    if (stopped !== undefined && port.receiver.limits?.[stopped.name] === undefined)
      answers.set(
        stopped.name,
        stopped.send(url).catch(() => -1),
      );
  }, 900_000);

  afterAll(() => {
    if (server?.pid !== undefined) process.kill(-server.pid);
  });

  test.each(receiverRows.map((row) => [row.name, row] as const))(
    "%s",
    async (title, row) => {
      const limit = port.receiver.limits?.[title];
      const status = limit === undefined ? await (answers.get(title) ?? row.send(url)) : undefined;
      table.set(name, (table.get(name) ?? new Map()).set(title, limit ?? String(status)));
      if (status !== undefined) expect(row.statuses, `${status}\n${output}`).toContain(status);
    },
    70_000,
  );

  test("says what it read, and nothing that it should not", () => {
    expect(output).toContain("79ys3WA has 11 clicks");
    expect(output).toContain("sold for 4500 EUR");
    expect(output).toContain("nothing to do for link.shared");
    expect(output).toContain("/data/link/clicks");
    for (const secret of secrets) expect(output).not.toContain(secret);
  });

  test("is safe, says check-receiver", async () => {
    const args = ["check-receiver", "--to", url.href, ...secrets.flatMap((secret) => ["--secret", secret])];
    // Not synchronously: the server would wait for somebody to read its log.
    const { status, stdout, stderr } = await run(args);
    expect(stdout + stderr).toContain("safe: CodeQR would count no failure, and nothing forged was taken");
    expect(status).toBe(0);
  }, 120_000);

  test("the README's unit test passes", () => {
    const cwd = writeBlock(port, 1, port.consumerTest);
    runCommand(port.consumerTest.run, cwd);
  }, 900_000);

  test("the catalogue's code reads the examples' values, refuses what is unsigned, and says why a body is invalid", () => {
    const { stdout, stderr } = runUsage(port);
    expect(stdout).toEqual(expectedOfUsage);
    expect(stderr.split(invalidPointer)).toHaveLength(usageDeliveries.length + 1);
  }, 900_000);
});

afterAll(() => {
  const names = [...table.keys()];
  if (names.length === 0) return;
  const rows = receiverRows.map(({ name }) => [name, ...names.map((port) => table.get(port)?.get(name) ?? "")]);
  note("tables", `\n${alignedTable(["the README's receiver", ...names], rows)}\n`);
});

/** Writes a code block of the README as a file, and builds it. */
function writeBlock(port: PortUnderTest, index: number, { file, build }: Program): string {
  const cwd = executorFolder(port);
  const code =
    codeBlocks(readFileSync(join(portFolder(port), "README.md"), "utf8")).filter(({ language }) => language !== "sh")[index]?.code ?? "";
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), code);
  for (const command of build) runCommand(command, cwd);
  return cwd;
}
