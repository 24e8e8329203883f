import { spawnSync } from "node:child_process";
import { runCommand as runTool } from "../../scripts/lib/command.js";
import { safeParseWebhookEvent } from "../../src/index.js";
import { alignedTable } from "../../test/support/aligned-table.js";
import { executorFolder, isPresent, portsUnderTest, runCommand } from "../../test/ports/ports.js";
import type { PortUnderTest } from "../../test/ports/port-under-test.js";
import { hostileBodies, type HostileBody } from "./bodies.js";

const usage = `Measures how long hostile bodies of 4 MiB take in every language: parsing, and writing the event again.

  npm run bench:hostile
  npm run bench:hostile -- --ports go,java

--ports  some of ${portsUnderTest.map(({ name }) => name).join(", ")}; all that are on this machine, if left out

A figure is the least of three runs, in milliseconds: of a package of another language, the time of a process with the body less that of one with a small body.
Exit codes: 0 no body takes longer than a second, 1 one does, 2 wrong arguments.
`;

const limit = 1000;
const rounds = 3;

await runTool({ usage, options: { ports: { type: "string" } } }, ({ ports }) => {
  const wanted = portsUnderTest.filter((port) => (ports === undefined ? isPresent(port) : ports.split(",").includes(port.name)));
  const runs = [{ name: "typescript", run: inProcess }, ...wanted.map((port) => ({ name: port.name, run: byExecutor(port) }))];
  const rows = hostileBodies.map((body) => ({ body, times: runs.map(({ run }) => run(body)) }));
  const isSlow = (time: number) => time > limit;
  process.stdout.write(
    alignedTable(
      ["milliseconds", ...runs.map(({ name }) => name)],
      rows.map(({ body, times }) => [body.name, ...times.map((time) => `${time.toFixed(0)}${isSlow(time) ? "!" : ""}`)]),
    ),
  );
  return rows.some(({ times }) => times.some(isSlow)) ? 1 : 0;
});

function least(time: () => number): number {
  return Math.min(...Array.from({ length: rounds }, time));
}

function inProcess({ text }: HostileBody): number {
  const bytes = new TextEncoder().encode(text);
  return least(() => {
    const start = performance.now();
    const result = safeParseWebhookEvent(bytes);
    if (result.kind !== "invalid") JSON.stringify(result.event);
    return performance.now() - start;
  });
}

function byExecutor(port: PortUnderTest): (body: HostileBody) => number {
  const cwd = executorFolder(port);
  for (const command of port.build) runCommand(command, cwd);
  const [program, ...args] = port.run;
  const timeOf = (text: string) => {
    const input = `${JSON.stringify({ id: 0, op: "parse", body: Buffer.from(text).toString("base64") })}\n`;
    return least(() => {
      const start = performance.now();
      const { status, stderr } = spawnSync(program, args, { cwd, input, maxBuffer: 1024 ** 3 });
      if (status !== 0) throw new Error(`${port.name}: ${stderr.toString()}`);
      return performance.now() - start;
    });
  };
  const small = timeOf("{}");
  return ({ text }) => Math.max(0, timeOf(text) - small);
}
