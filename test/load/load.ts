import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Delivery, goodDeliveries, hostileDeliveries } from "./deliveries.js";

/** What the receiver said of itself, after some deliveries. */
export interface Sample {
  readonly deliveries: number;
  /** Events that a handler has been called with, and that it handled. */
  readonly handled: number;
  /** Bytes on the heap after a full collection. */
  readonly heap: number;
  /** Bytes of memory that the process holds. */
  readonly resident: number;
}

export interface LoadResult {
  readonly statuses: ReadonlyMap<string, number>;
  /** Deliveries that were answered otherwise than they should have been, one line each; at most 20. */
  readonly wrong: readonly string[];
  /** Deliveries that a handler should have handled. */
  readonly toBeHandled: number;
  readonly samples: readonly Sample[];
  readonly seconds: number;
}

/**
 * Sends deliveries to a receiver of its own, every third of them hostile.
 *
 * @param count How many.
 * @param concurrency How many at a time.
 * @param onSample Called at each tenth of the way.
 * @throws {Error} When the receiver ends meanwhile.
 */
export async function load(count: number, concurrency: number, onSample: (sample: Sample) => void = () => {}): Promise<LoadResult> {
  const receiver = fork(fileURLToPath(new URL("receiver.ts", import.meta.url)), { execArgv: ["--import", "tsx", "--expose-gc"] });
  const ended = once(receiver, "exit").then(([code, signal]): never => {
    throw new Error(`the receiver ended with ${code ?? signal}`);
  });
  ended.catch(() => {});
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  try {
    const [port] = await Promise.race([once(receiver, "message"), ended]);
    const statuses = new Map<string, number>();
    const wrong: string[] = [];
    const samples: Sample[] = [];
    let toBeHandled = 0;
    let next = 0;
    const worker = async (end: number) => {
      while (next < end) {
        const delivery = deliveryAt(next++);
        if (delivery.handled) toBeHandled++;
        const status = await deliver(delivery, port, agent);
        const key = String(status ?? "cut off");
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
        if (status !== delivery.status && wrong.length < 20) wrong.push(`${delivery.kind}: ${key} instead of ${delivery.status}`);
      }
    };
    const start = process.hrtime.bigint();
    for (let tenth = 1; tenth <= 10; tenth++) {
      const end = Math.round((count * tenth) / 10);
      await Promise.race([Promise.all(Array.from({ length: concurrency }, () => worker(end))), ended]);
      const sample = { deliveries: end, ...(await Promise.race([ask(receiver), ended])) };
      samples.push(sample);
      onSample(sample);
    }
    return { statuses, wrong, toBeHandled, samples, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
  } finally {
    agent.destroy();
    receiver.disconnect();
  }
}

/** Every third is hostile; the one that costs most to send comes a hundred times more seldom. */
function deliveryAt(index: number): Delivery {
  const good = goodDeliveries[index % goodDeliveries.length] as Delivery;
  if (index % 3 !== 2) return good;
  const turn = (index - 2) / 3;
  const hostile = hostileDeliveries[turn % hostileDeliveries.length] as Delivery;
  const isRare = hostile.body.length > 500_000 && Math.floor(turn / hostileDeliveries.length) % 100 !== 0;
  return isRare ? (hostileDeliveries[0] as Delivery) : hostile;
}

async function ask(receiver: ChildProcess): Promise<Omit<Sample, "deliveries">> {
  receiver.send("how are you?");
  const [answer] = await once(receiver, "message");
  return answer;
}

/** Sends one delivery. Gives the status of the answer, or nothing where there is none. */
function deliver({ body, signature, manner }: Delivery, port: number, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      // What is no Latin-1 cannot be in a header: its bytes can.
      ...(signature === undefined ? {} : { "codeqr-signature": Buffer.from(signature).toString("latin1") }),
    };
    const outgoing = request({ host: "127.0.0.1", port, method: "POST", path: "/webhooks", headers, agent });
    outgoing.on("error", () => resolve(undefined));
    outgoing.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
      response.on("error", () => resolve(undefined));
    });
    if (manner === "whole") outgoing.end(body);
    else void inPieces();

    async function inPieces(): Promise<void> {
      const pieces = 8;
      for (let piece = 0; piece < pieces; piece++) {
        if (manner === "cut" && piece === pieces / 2) {
          outgoing.destroy();
          return;
        }
        outgoing.write(body.subarray((body.length * piece) / pieces, (body.length * (piece + 1)) / pieces));
        await pause(5);
      }
      outgoing.end();
    }
  });
}
