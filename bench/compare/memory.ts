import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { safeParseWebhookEvent } from "codeqr-webhooks";
import { loadValidators } from "../peers/modules.js";
import { ours } from "../peers/ours.js";
import { peers } from "../peers/peers.js";
import { documentedBodies } from "./bodies.js";

const bare = "JSON.parse";
const events = 4_000;

/** Bytes allocated from JSON text to a checked event, beyond those that JSON.parse allocates; by the peer's name. Means over the documented bodies. */
export async function measureMemory(): Promise<Readonly<Record<string, number>>> {
  const floor = await inProcess(bare);
  const entries: [string, number][] = [];
  for (const { name } of peers) entries.push([name, Math.max(0, (await inProcess(name)) - floor)]);
  return Object.fromEntries(entries);
}

/** Measures in a process whose young generation is so large that nothing is collected during the run. */
function inProcess(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, "--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512"];
    const child = fork(fileURLToPath(import.meta.url), [name], { execArgv });
    child.once("message", (message) => resolve(message as number));
    child.once("exit", (code) => reject(new Error(`measuring the memory of ${name} ended with ${code}`)));
  });
}

async function allocatedBy(name: string): Promise<number> {
  const peer = peers.find((candidate) => candidate.name === name);
  const validators = peer === undefined ? {} : await loadValidators(peer);
  const read =
    peer === ours
      ? (text: string) => safeParseWebhookEvent(text)
      : (text: string, event: string) => {
          const value: unknown = JSON.parse(text);
          validators[event]?.(value);
          return value;
        };
  const readAll = (times: number) => {
    for (let index = 0; index < times; index++) for (const { text, event } of documentedBodies) read(text, event);
  };
  readAll(1_000);
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage().heapUsed;
  readAll(events);
  return (process.memoryUsage().heapUsed - before) / events / documentedBodies.length;
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  process.send(await allocatedBy(process.argv[2]));
  process.disconnect();
}
