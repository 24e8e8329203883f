import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import type { ReceiverProcessOptions } from "./receiver-process.js";
import { secret } from "./receiver-with.js";

/** A receiver that listens on loopback, in its own process. */
export interface ReceiverProcess {
  readonly url: string;
  /** Waits until this many events are inside handlers that never end. */
  stuck(count: number): Promise<void>;
  /** Ends the process with SIGKILL, which it cannot catch. */
  kill(): Promise<void>;
}

export async function startReceiver(options: ReceiverProcessOptions): Promise<ReceiverProcess> {
  const receiver = fork(fileURLToPath(new URL("receiver-process.ts", import.meta.url)), [JSON.stringify(options)], {
    execArgv: ["--import", "tsx"],
  });
  const stuckAt: unknown[] = [];
  const port = await firstMessage(receiver);
  receiver.on("message", (id) => stuckAt.push(id));
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    async stuck(count) {
      while (stuckAt.length < count) await once(receiver, "message");
    },
    async kill() {
      const exited = once(receiver, "exit");
      receiver.kill("SIGKILL");
      await exited;
    },
  };
}

/**
 * Delivers an event.
 *
 * @returns The status of the answer, or undefined when there was none.
 */
export async function deliver(id: string, url: string): Promise<number | undefined> {
  try {
    const response = await fetch(await signedRequest(sampleWebhookEvent("link.clicked", { id }), secret, url));
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

/** Delivers an event until it is answered with 200, and gives up like CodeQR. */
export async function deliverUntilHandled(id: string, url: string): Promise<void> {
  for (let delivery = 0; delivery < 20; delivery++) {
    if ((await deliver(id, url)) === 200) return;
    await pause(100);
  }
}

/** How often each event in the log was handled. */
export function timesHandled(log: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of readFileSync(log, "utf8").split("\n").filter(Boolean)) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

async function firstMessage(receiver: ChildProcess): Promise<unknown> {
  const ended = once(receiver, "exit").then(([code, signal]) => {
    throw new Error(`the receiver ended with ${code ?? signal}`);
  });
  ended.catch(() => {});
  const [message] = await Promise.race([once(receiver, "message"), ended]);
  return message;
}
