import { safeParseWebhookEvent } from "codeqr-webhooks";
import { type LinesDone, visitLines } from "../bodies/body-lines.js";
import { count, type OutcomeCounts } from "../bodies/outcome-counts.js";
import type { BlockWorker, BodySettings } from "../bodies/worker.js";
import { createLineBuffer, type LineBuffer } from "./line-buffer.js";
import { type Refused, refused, refusedWithoutBody } from "./invalid-record.js";

/** A block's bodies, by the file that they go to. */
export interface SplitBlock extends LinesDone {
  readonly tally: OutcomeCounts;
  /** Lines of NDJSON, by the file's name. */
  readonly bodies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly invalid: readonly RefusedLine[];
}

interface RefusedLine {
  /** From 0, within the block. */
  readonly line: number;
  readonly record: Refused;
}

/** How many bytes of invalid lines one result has at most, so that a file that has only these does not fill the memory. */
const maxInvalidBytes = 4 * 1024 * 1024;

/** Sorts the lines of blocks by event and outcome. */
export async function startSplitting({ path }: BodySettings): Promise<BlockWorker<SplitBlock>> {
  const buffers = new Map<string, LineBuffer>();
  const bufferOf = (file: string): LineBuffer => {
    const buffer = buffers.get(file) ?? createLineBuffer();
    buffers.set(file, buffer);
    return buffer;
  };
  return {
    async work(block) {
      const tally: OutcomeCounts = new Map();
      const invalid: RefusedLine[] = [];
      let invalidBytes = 0;
      const refuse = (line: number, record: Refused, size: number) => {
        count(tally, record.event, "invalid");
        invalid.push({ line, record });
        return (invalidBytes += size) < maxInvalidBytes;
      };
      const done = await visitLines(block, path, ({ line, bytes, body, lacks }) => {
        if (lacks !== undefined) return refuse(line, refusedWithoutBody(lacks, path, bytes), bytes.length);
        const result = safeParseWebhookEvent(body);
        if (result.kind === "invalid") return refuse(line, refused(result.error, bytes), bytes.length);
        const { event } = result;
        count(tally, event.event, result.kind);
        bufferOf(result.kind === "known" ? event.event : "unknown").add(JSON.stringify(event));
        return true;
      });
      const bodies = new Map([...buffers].map(([file, buffer]) => [file, buffer.take()]));
      return { ...done, tally, bodies, invalid };
    },
    buffersOf: ({ bodies }) => [...bodies.values()].map(({ buffer }) => buffer),
    end: async () => undefined,
  };
}
