import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadContract } from "../../scripts/contract/load.js";
import { type ModelledPort, portModels, usageOf } from "../../scripts/printers/port-models.js";
import { repository } from "../support/repository.js";
import { usageDeliveries, usageSecret } from "../support/usage-deliveries.js";
import type { PortUnderTest } from "./port-under-test.js";
import { executorFolder, outputOf, runCommand } from "./ports.js";

const models = await portModels(await loadContract(`${repository}schemas`));
const requests = usageDeliveries.flatMap(({ deliveries }) => deliveries);

/** The expected output of the event catalogue's code: what it prints of each request, and the status that it answers with. */
export const expectedOfUsage = requests.flatMap(({ stdout, status }) => [...stdout, String(status)]);

/** The output of that code in a port's language: built unchanged, each event's code by itself, in one program. */
export function runUsage(port: PortUnderTest): { readonly stdout: readonly string[]; readonly stderr: string } {
  const { usage } = usageOf(models.find((modelled) => modelled.port.name === port.name) as ModelledPort);
  const cwd = executorFolder(port);
  const files = Object.entries(port.usage.program(usageDeliveries.map(({ event }) => usage[event] ?? "")));
  // What an event of another contract has left would be compiled, too.
  for (const [path] of files) rmSync(join(cwd, dirname(path)), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const command of port.usage.build) runCommand(command, cwd);
  const lines = requests.map(({ signature = "", body }) => `${signature}\t${body}\n`);
  const { stdout, stderr } = outputOf(["env", `CODEQR_WEBHOOK_SECRET=${usageSecret}`, ...port.usage.run], cwd, lines.join(""));
  return { stdout: stdout.trimEnd().split(/\r?\n/), stderr };
}
