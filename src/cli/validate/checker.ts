import { Worker } from "node:worker_threads";
import type { BodyPath } from "../stored/record.js";
import type { Block } from "./blocks.js";
import { type BlockResult, checkBlock } from "./check-block.js";
import { loadParser } from "./body-parser.js";

/** A block's result, and the block's bytes, which may have moved in memory. */
export interface Checked {
  readonly result: BlockResult;
  readonly bytes: Buffer;
}

/** Validates blocks, here or in other threads. */
export interface Checker {
  /** How many blocks to have under way so that no thread waits. */
  readonly capacity: number;
  check(block: Block): Promise<Checked>;
  close(): Promise<unknown>;
}

/** How every line is validated. */
export interface CheckSettings {
  readonly strict: boolean;
  /** Where in each line the body stands. */
  readonly path: BodyPath;
}

/** The message to a thread. */
export interface CheckRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly afterLongLine: boolean;
}

/** The answer of a thread. */
export interface CheckResponse {
  readonly result: BlockResult;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Validates in this thread. */
export async function localChecker({ strict, path }: CheckSettings): Promise<Checker> {
  const judge = await loadParser(strict);
  return {
    capacity: 1,
    check: async (block) => ({ result: await checkBlock(block, judge, path), bytes: block.bytes }),
    close: async () => {},
  };
}

/** Validates in a number of threads. A block's bytes are handed over, not copied. */
export function threadedChecker(threads: number, settings: CheckSettings): Checker {
  const pool = Array.from({ length: threads }, () => startThread(settings));
  return {
    capacity: 2 * threads,
    check(block) {
      return pool.reduce((idlest, thread) => (thread.pending.length < idlest.pending.length ? thread : idlest)).check(block);
    },
    close: () => Promise.all(pool.map(({ worker }) => worker.terminate())),
  };
}

interface PendingRequest {
  resolve(checked: Checked): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  /** The requests that wait for an answer, in the order in which they were sent, which is the order of the answers. */
  readonly pending: PendingRequest[];
  check(block: Block): Promise<Checked>;
}

function startThread(settings: CheckSettings): Thread {
  const worker = new Worker(new URL("./check-thread.js", import.meta.url), { workerData: settings });
  const pending: PendingRequest[] = [];
  worker.on("message", ({ result, bytes }: CheckResponse) => pending.shift()?.resolve({ result, bytes: asBuffer(bytes) }));
  worker.on("error", (error) => {
    for (const { reject } of pending.splice(0)) reject(error);
  });
  return {
    worker,
    pending,
    check({ bytes, afterLongLine }) {
      return new Promise((resolve, reject) => {
        pending.push({ resolve, reject });
        const request: CheckRequest = { bytes: bytes as Buffer<ArrayBuffer>, afterLongLine };
        worker.postMessage(request, [request.bytes.buffer]);
      });
    },
  };
}

/** The same bytes as a `Buffer`: bytes from another thread arrive as a plain `Uint8Array`. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
