import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadContract } from "../../scripts/contract/load.js";
import { type Json, readExamples, sampleOf } from "../../scripts/payloads/examples.js";
import { readsOf } from "../../scripts/payloads/reads.js";
import { repository } from "../support/repository.js";
import type { PortUnderTest } from "./port-under-test.js";
import { executorFolder, runCommand } from "./ports.js";

const contract = await loadContract(`${repository}schemas`);
const examples = await readExamples(`${repository}examples`, contract);
const bodies = contract.events.map((event) => sampleOf(event, examples) as Json);

/** The expected output of the event catalogue's code, run on the example of each event: a line for each. */
export const expectedOfUsage = contract.events.map((event, index) =>
  readsOf(event, contract)
    .map((path) => path.reduce<Json | undefined>((value, name) => (value as Record<string, Json> | undefined)?.[name], bodies[index]))
    .join(" "),
);

/** The output of that code in a port's language: built unchanged, each event's code in its own function. */
export function runUsage(port: PortUnderTest): string[] {
  const usages: { name: string; usage: Record<string, string> }[] = JSON.parse(
    readFileSync(`${repository}generated/port-usage.json`, "utf8"),
  );
  const usage = usages.find(({ name }) => name === port.name)?.usage ?? {};
  const cwd = executorFolder(port);
  for (const [path, text] of Object.entries(port.usage.program(contract.events.map(({ name }) => usage[name] ?? "")))) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const command of port.usage.build) runCommand(command, cwd);
  const output = runCommand(port.usage.run, cwd, bodies.map((body) => `${JSON.stringify(body)}\n`).join(""));
  return output.trimEnd().split(/\r?\n/);
}
