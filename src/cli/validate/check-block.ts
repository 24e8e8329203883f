import { type LinesDone, visitLines } from "../bodies/body-lines.js";
import { count, type OutcomeCounts } from "../bodies/outcome-counts.js";
import type { BodySettings, BlockWorker } from "../bodies/worker.js";
import { maxBodySize } from "../stored/blocks.js";
import { type Diagnostics, diagnosticsOf, loadParser, nothingAt, tooLong } from "./body-parser.js";

/** The outcome of checking a block's lines: not all of them, if there were too many invalid ones. */
export interface BlockResult extends LinesDone {
  readonly tally: OutcomeCounts;
  readonly invalid: readonly InvalidLine[];
}

interface InvalidLine {
  /** From 0, within the block. */
  readonly line: number;
  readonly findings: Diagnostics;
}

/** How every line is validated. */
export interface CheckSettings extends BodySettings {
  readonly strict: boolean;
}

/** How many invalid lines one result lists, so that a file that has only invalid lines does not fill the memory. */
const maxInvalid = 250;

/** Validates the lines of blocks. */
export async function startChecking({ strict, path }: CheckSettings): Promise<BlockWorker<BlockResult>> {
  const judge = await loadParser(strict);
  return {
    async work(block) {
      const tally: OutcomeCounts = new Map();
      const invalid: InvalidLine[] = [];
      const report = (line: number, event: string | undefined, findings: Diagnostics) => {
        count(tally, event, "invalid");
        return invalid.push({ line, findings }) < maxInvalid;
      };
      const done = await visitLines(block, path, ({ line, bytes, body, lacks }) => {
        if (lacks !== undefined) return report(line, undefined, lacks === "at" ? nothingAt(path) : tooLong(maxBodySize));
        const result = judge.safeParseWebhookEvent(body);
        if (result.kind !== "invalid") {
          count(tally, result.event.event, result.kind);
          return true;
        }
        const text = path.length === 0 ? bytes : Buffer.from(body as string);
        return diagnosticsOf(text, result.error, judge, 0).then((findings) => report(line, result.error.eventName, findings));
      });
      return { ...done, tally, invalid };
    },
    end: async () => undefined,
  };
}
