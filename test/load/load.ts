import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ReceiverState } from "../servers/receiver-process.js";
import { startReceiver } from "../servers/receiver-under-test.js";
import { type Delivery, goodDeliveries, hostileDeliveries } from "./deliveries.js";

/** The receiver's report on itself, after some deliveries. */
export interface Sample extends ReceiverState {
  readonly deliveries: number;
}

export interface LoadResult {
  readonly statuses: ReadonlyMap<string, number>;
  /** Deliveries with a wrong answer, one line each; at most 20. */
  readonly wrong: readonly string[];
  /** Deliveries that a handler should have handled. */
  readonly toBeHandled: number;
  readonly samples: readonly Sample[];
  /** The receiver's report on itself after all senders had gone. */
  readonly last: ReceiverState;
  readonly seconds: number;
}

/** Milliseconds after which the middleware in front of the receiver answers 503: more than a busy machine needs for any valid delivery. */
const timeout = 5000;

/**
 * Starts a receiver with a time-out middleware in front of it, and sends it deliveries, half of them hostile or cut off.
 *
 * @param server The server that the receiver is behind, such as `Express 4`.
 * @param count The number of deliveries.
 * @param concurrency The number of deliveries at a time.
 * @param onSample Called after each tenth of the deliveries.
 * @throws {Error} When the receiver ends during the run.
 */
export async function load(
  server: string,
  count: number,
  concurrency: number,
  onSample: (sample: Sample) => void = () => {},
): Promise<LoadResult> {
  const receiver = await startReceiver(server, { timeout });
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  try {
    const statuses = new Map<string, number>();
    const wrong: string[] = [];
    const samples: Sample[] = [];
    let toBeHandled = 0;
    let next = 0;
    const worker = async (end: number) => {
      while (next < end) {
        const delivery = deliveryAt(next++);
        if (delivery.handled) toBeHandled++;
        const status = await deliver(delivery, receiver.port, agent);
        const key = String(status ?? "cut off");
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
        // A sender that leaves after sending everything may or may not be faster than the answer.
        const isRight = status === delivery.status || delivery.manner === "tail";
        if (!isRight && wrong.length < 20) wrong.push(`${delivery.kind}: ${key} instead of ${delivery.status}`);
      }
    };
    const start = process.hrtime.bigint();
    for (let tenth = 1; tenth <= 10; tenth++) {
      const end = Math.round((count * tenth) / 10);
      await Promise.all(Array.from({ length: concurrency }, () => worker(end)));
      const sample = { deliveries: end, ...(await receiver.state()) };
      samples.push(sample);
      onSample(sample);
    }
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    agent.destroy();
    let last = await receiver.state();
    for (let wait = 0; wait < 50 && last.sockets > 0; wait++) {
      await pause(100);
      last = await receiver.state();
    }
    return { statuses, wrong, toBeHandled, samples, last, seconds };
  } finally {
    agent.destroy();
    receiver.stop();
  }
}

/** Every second delivery is hostile; the slowest to send or to answer are a hundred times rarer. */
function deliveryAt(index: number): Delivery {
  if (index % 2 === 0) return goodDeliveries[(index / 2) % goodDeliveries.length] as Delivery;
  const turn = (index - 1) / 2;
  const hostile = hostileDeliveries[turn % hostileDeliveries.length] as Delivery;
  const isRare = hostile.body.length > 500_000 || hostile.manner === "stuck";
  return isRare && Math.floor(turn / hostileDeliveries.length) % 100 !== 0 ? (hostileDeliveries[0] as Delivery) : hostile;
}

/** Sends one delivery. Returns the status of the answer, or undefined if there is none. */
function deliver({ body, signature, manner }: Delivery, port: number, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = {
      "content-type": "application/json",
      ...(manner === "bytes" ? {} : { "content-length": body.length }),
      // Text that is not Latin-1 cannot be in a header, but its bytes can.
      ...(signature === undefined ? {} : { "codeqr-signature": Buffer.from(signature).toString("latin1") }),
    };
    const outgoing = request({ host: "127.0.0.1", port, method: "POST", path: "/webhooks", headers, agent });
    outgoing.on("error", () => resolve(undefined));
    outgoing.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
      response.on("error", () => resolve(undefined));
    });
    const answered = new Promise((answer) => outgoing.once("response", answer));
    if (manner === "whole") outgoing.end(body);
    else void inPieces();

    async function inPieces(): Promise<void> {
      const pieces = manner === "bytes" ? body.length : 8;
      const cutAt = { head: 0, cut: 4, tail: 8 }[manner as string];
      const stuckAt = manner === "stuck" ? 4 : undefined;
      for (let piece = 0; piece <= pieces; piece++) {
        if (piece === cutAt) {
          outgoing.flushHeaders();
          await pause(5);
          outgoing.destroy();
          return;
        }
        // On a busy machine the time-out comes late.
        if (piece === stuckAt) await Promise.race([answered, pause(10 * timeout)]);
        if (piece === pieces || outgoing.destroyed) break;
        outgoing.write(body.subarray((body.length * piece) / pieces, (body.length * (piece + 1)) / pieces));
        if (manner !== "bytes") await pause(5);
      }
      outgoing.end();
    }
  });
}
