import { parentPort, workerData } from "node:worker_threads";
import { checkBlock } from "./check-block.js";
import { asBuffer, type CheckRequest, type CheckResponse, type CheckSettings } from "./checker.js";
import { loadParser } from "./body-parser.js";

// A thread of the threaded checker: answers each block with its result, in the order of the blocks.

const { strict, path } = workerData as CheckSettings;
const judge = loadParser(strict);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on("message", (request: CheckRequest) => {
  last = last.then(async () => {
    const { bytes, afterLongLine } = request;
    const response: CheckResponse = { result: await checkBlock({ bytes: asBuffer(bytes), afterLongLine }, await judge, path), bytes };
    parentPort?.postMessage(response, [bytes.buffer]);
  });
});
