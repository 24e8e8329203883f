import { parentPort, workerData } from "node:worker_threads";
import { asBuffer, type ThreadData, type ThreadRequest, type ThreadResponse } from "./pool.js";
import { startWorker } from "./worker.js";

// A thread of the pool: answers each block with its result, in the order of the blocks, and a request without a block with what was gathered.

const { name, settings } = workerData as ThreadData;
const worker = startWorker(name, settings);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on("message", (request: ThreadRequest) => {
  last = last.then(async () => {
    if (request === "end") return parentPort?.postMessage({ gathered: await (await worker).end() } satisfies ThreadResponse, []);
    const { bytes, afterLongLine } = request;
    const started = await worker;
    const result = await started.work({ bytes: asBuffer(bytes), afterLongLine });
    parentPort?.postMessage({ result, bytes } satisfies ThreadResponse, [bytes.buffer, ...(started.buffersOf?.(result) ?? [])]);
  });
});
