import { Worker } from "node:worker_threads";
import type { Block } from "../stored/blocks.js";
import { type GatheredBy, type ResultOf, type SettingsOf, startWorker, type WorkerName } from "./worker.js";

/** A block's result, and the block's bytes, which may have moved in memory. */
export interface Worked<Result> {
  readonly result: Result;
  readonly bytes: Buffer;
}

/** Works on blocks, here or in other threads. */
export interface Pool<Name extends WorkerName> {
  /** How many blocks to have under way so that no thread waits. */
  readonly capacity: number;
  work(block: Block): Promise<Worked<ResultOf<Name>>>;
  /** What each worker has gathered. */
  end(): Promise<GatheredBy<Name>[]>;
  close(): Promise<unknown>;
}

/** What a thread is started with. */
export interface ThreadData {
  readonly name: WorkerName;
  readonly settings: SettingsOf<WorkerName>;
}

/** The message to a thread: a block, or the question what it has gathered. */
export type ThreadRequest = { readonly bytes: Uint8Array<ArrayBuffer>; readonly afterLongLine: boolean } | "end";

/** The answer of a thread. */
export type ThreadResponse = { readonly result: unknown; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly gathered: unknown };

/** Starts a command's workers: in as many threads, or in this one if it is just one. */
export async function startPool<Name extends WorkerName>(name: Name, settings: SettingsOf<Name>, threads: number): Promise<Pool<Name>> {
  return threads > 1 ? threadedPool(name, settings, threads) : localPool(name, settings);
}

async function localPool<Name extends WorkerName>(name: Name, settings: SettingsOf<Name>): Promise<Pool<Name>> {
  const worker = await startWorker(name, settings);
  return {
    capacity: 1,
    work: async (block) => ({ result: await worker.work(block), bytes: block.bytes }),
    end: async () => [await worker.end()],
    close: async () => {},
  };
}

/** A block's bytes are handed over, not copied. */
function threadedPool<Name extends WorkerName>(name: Name, settings: SettingsOf<Name>, threads: number): Pool<Name> {
  const pool = Array.from({ length: threads }, () => startThread({ name, settings }));
  return {
    capacity: 2 * threads,
    async work({ bytes, afterLongLine }) {
      const idlest = pool.reduce((some, thread) => (thread.pending.length < some.pending.length ? thread : some));
      const request = { bytes: bytes as Buffer<ArrayBuffer>, afterLongLine };
      const answer = (await idlest.ask(request, [request.bytes.buffer])) as { result: ResultOf<Name>; bytes: Uint8Array };
      return { result: answer.result, bytes: asBuffer(answer.bytes) };
    },
    end: async () => {
      const answers = await Promise.all(pool.map(({ ask }) => ask("end")));
      return answers.map((answer) => (answer as { gathered: GatheredBy<Name> }).gathered);
    },
    close: () => Promise.all(pool.map(({ worker }) => worker.terminate())),
  };
}

interface PendingRequest {
  resolve(answer: ThreadResponse): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  /** The requests that wait for an answer, in the order in which they were sent, which is the order of the answers. */
  readonly pending: PendingRequest[];
  ask(request: ThreadRequest, transferred?: readonly ArrayBuffer[]): Promise<ThreadResponse>;
}

function startThread(workerData: ThreadData): Thread {
  const worker = new Worker(new URL("./body-thread.js", import.meta.url), { workerData });
  const pending: PendingRequest[] = [];
  worker.on("message", (answer: ThreadResponse) => pending.shift()?.resolve(answer));
  worker.on("error", (error) => {
    for (const { reject } of pending.splice(0)) reject(error);
  });
  return {
    worker,
    pending,
    ask: (request, transferred = []) =>
      new Promise((resolve, reject) => {
        pending.push({ resolve, reject });
        worker.postMessage(request, transferred);
      }),
  };
}

/** The same bytes as a `Buffer`: bytes from another thread arrive as a plain `Uint8Array`. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
