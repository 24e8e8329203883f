import { safeParseWebhookEvent, webhookEventNames } from "codeqr-webhooks";
import { visibleText } from "../visible-text.js";
import { addCounts, count, type OutcomeCounts, totalOf } from "./bodies/outcome-counts.js";
import { type InputOptions, processInputs, requireBodyPath } from "./bodies/process-inputs.js";
import { storedBody } from "./bodies/stored-body.js";
import { refused, refusedWithoutBody } from "./split/invalid-record.js";
import { openSplitFolder, type SplitFolder } from "./split/split-folder.js";
import type { BodyPath } from "./stored/record.js";
import type { StoredValue } from "./stored/values.js";
import { printStatus } from "./terminal.js";
import { jsonReport, textReport } from "./validate/report.js";

export interface SplitOptions extends InputOptions {
  /** The folder to write. */
  readonly to: string;
  readonly resume?: boolean;
  readonly json?: boolean;
}

/** Writes every body in some files, or in standard input, to the file of its event in a folder: in the documented form, one on each line. */
export async function split(paths: readonly string[], options: SplitOptions): Promise<number> {
  const { to, resume = false, json = false, at = "" } = options;
  const path = requireBodyPath(at);
  const tally: OutcomeCounts = new Map();
  let opened: SplitFolder | undefined;
  let lacking = 0;
  try {
    const { unread, isInterrupted } = await processInputs<"split">(paths, options, () => {
      // The inputs have been found by now, so a wrong name leaves nothing behind.
      const folder = (opened = openSplitFolder(to, [...webhookEventNames, "unknown", "invalid"], { at, resume, tally }));
      return {
        worker: "split",
        settings: { path },
        endsGently: true,
        begin: (input) => folder.begin(input),
        end: () => folder.end(),
        lines(name, line, { tally: ofBlock, bodies, invalid, lines }) {
          addCounts(tally, ofBlock);
          for (const [file, bytes] of bodies) folder.append(file, bytes);
          for (const { line: offset, record } of invalid) {
            if (record.keyword === "at") lacking++;
            folder.refuse(name, line + offset, record);
          }
          folder.advance(lines);
        },
        values: (name, values, advance) => splitValues(name, values, { path, folder, tally, advance, onLacking: () => lacking++ }),
      };
    });
    const folder = opened as SplitFolder;
    if (isInterrupted) {
      folder.stop();
      printStatus(visibleText(`stopped before the end: run the same command with --resume to go on, or remove ${to}`));
      return 130;
    }
    const { known, unknown, invalid } = totalOf(tally);
    const isNowhere = lacking > 0 && lacking === known + unknown + invalid;
    if (isNowhere) folder.discard();
    else folder.finish();
    (json ? jsonReport : textReport).summary(tally);
    if (isNowhere) {
      printStatus(visibleText(`--at ${at} leads nowhere in any record: nothing was written to ${to}`));
      return 2;
    }
    if (unread > 0) return 2;
    return invalid > 0 ? 1 : 0;
  } finally {
    opened?.close();
  }
}

/** What the work on each value needs. */
interface Work {
  readonly path: BodyPath;
  readonly folder: SplitFolder;
  readonly tally: OutcomeCounts;
  advance(bytes: number): void;
  onLacking(): void;
}

/** Splits the bodies that stand in an input one after the other, but for those that are done already. */
async function splitValues(name: string, values: AsyncIterable<StoredValue> | Iterable<StoredValue>, work: Work): Promise<void> {
  const { path, folder, tally, advance, onLacking } = work;
  let left = folder.done();
  for await (const value of values) {
    advance(value.bytes.length);
    if (left-- > 0) continue;
    const { body, lacks = "at" } = storedBody(value, path);
    const result = body === undefined ? undefined : safeParseWebhookEvent(body);
    if (result !== undefined && result.kind !== "invalid") {
      const { event } = result;
      count(tally, event.event, result.kind);
      folder.append(result.kind === "known" ? event.event : "unknown", Buffer.from(`${JSON.stringify(event)}\n`));
    } else {
      if (result === undefined && lacks === "at") onLacking();
      const record = result === undefined ? refusedWithoutBody(lacks, path, value.bytes) : refused(result.error, value.bytes);
      count(tally, record.event, "invalid");
      folder.refuse(name, value.line, record);
    }
    folder.advance(1);
  }
}
