import type { WebhookResult } from "codeqr-webhooks";
import { type BodyPath, bodyIn, bodyPathOf } from "./stored/record.js";
import { storedBodies } from "./stored/stored-bodies.js";
import type { StoredValue } from "./stored/values.js";
import { visibleText } from "../visible-text.js";
import { UsageError } from "./usage-error.js";
import { printTogether, printStatus } from "./terminal.js";
import { blockSize, maxBodySize, prefetch, type ReadBytes, readBlocks } from "./validate/blocks.js";
import { type Checked, type Checker, localChecker, threadedChecker } from "./validate/checker.js";
import { findInputs, type Input } from "./validate/input.js";
import { type BodyParser, type Diagnostics, diagnosticsOf, loadParser, nothingAt, tooLong } from "./validate/body-parser.js";
import { noProgress, startProgress } from "./validate/progress.js";
import { jsonReport, type Report, textReport } from "./validate/report.js";
import { addCounts, count, type OutcomeCounts, totalOf } from "./validate/outcome-counts.js";

export interface ValidateOptions {
  readonly ndjson?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly jobs: number;
  readonly at?: string;
}

/** What the work on each input needs. */
interface Work {
  readonly strict: boolean;
  /** Where in each record the body stands. */
  readonly path: BodyPath;
  readonly checker: () => Promise<Checker>;
  readonly report: Report;
  readonly tally: OutcomeCounts;
  /** Called when some bytes are done. */
  advance(bytes: number): void;
}

/** How many columns before a body are counted: more would cost more than they tell. */
const maxColumn = 1000;

/** How many bytes there must be for a progress bar to be worth it. */
const slow = 8 * 1024 * 1024;

/** Validates every body in some files, or in standard input, and reports what is wrong. */
export async function validate(
  paths: readonly string[],
  { ndjson = false, strict = false, json = false, jobs, at = "" }: ValidateOptions,
): Promise<number> {
  const path = bodyPathOf(at);
  if (path === undefined) throw new UsageError(`--at must be a JSON pointer, such as /body, got ${visibleText(at)}`);
  const inputs = (await Promise.all((paths.length === 0 ? ["-"] : paths).map((each) => findInputs(each, ndjson)))).flat();
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const progress = process.stderr.isTTY && total > slow ? await startProgress(total) : noProgress;
  process.once("SIGINT", () => {
    progress.stop();
    printStatus("stopped before the end");
    process.exit(130);
  });
  const tally: OutcomeCounts = new Map();
  let checker: Promise<Checker> | undefined;
  const settings = { strict, path };
  let lacking = 0;
  const work: Work = {
    ...settings,
    checker: () => (checker ??= jobs > 1 ? Promise.resolve(threadedChecker(jobs, settings)) : localChecker(settings)),
    report: clearingProgress(
      json ? jsonReport : textReport,
      () => progress.clear(),
      ({ issues: [first] }) => (lacking += first?.keyword === "at" ? 1 : 0),
    ),
    tally,
    advance: (bytes) => progress.advance(bytes),
  };
  let unread = 0;
  try {
    for (const input of inputs) {
      try {
        await validateInput(input, work);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        // What was found until then is not lost.
        progress.clear();
        printStatus(visibleText(`cannot read ${input.name}: ${error.message}`));
        unread++;
      }
    }
  } finally {
    progress.stop();
    await (await checker)?.close();
  }
  work.report.summary(tally);
  const { known, unknown, invalid } = totalOf(tally);
  const isNowhere = lacking > 0 && lacking === known + unknown + invalid;
  if (isNowhere) printStatus(visibleText(`--at ${at} leads nowhere in any record`));
  if (unread > 0 || isNowhere) return 2;
  return invalid > 0 ? 1 : 0;
}

/** Wraps a report: clears the progress bar first, tells of what is invalid, and sets the exit code at the first invalid body, because the reader may close the pipe early. */
function clearingProgress(report: Report, before: () => void, tell: (findings: Diagnostics) => void): Report {
  return {
    ...report,
    valid(...args) {
      before();
      report.valid(...args);
    },
    invalid(...args) {
      before();
      process.exitCode = 1;
      tell(args[2]);
      report.invalid(...args);
    },
  };
}

async function validateInput({ name, isLines, open }: Input, work: Work): Promise<void> {
  const { read, close } = await open();
  try {
    const bodies = await storedBodies(read, isLines);
    if (bodies.kind === "lines") await validateLines(name, bodies.read, work);
    else await validateValues(name, bodies.values, work);
  } finally {
    await close();
  }
}

/** Validates the bodies that stand in an input one after the other. If there is just one, it is reported even if it is valid. */
async function validateValues(name: string, values: AsyncIterable<StoredValue> | Iterable<StoredValue>, work: Work): Promise<void> {
  const judge = await loadParser(work.strict);
  let found = 0;
  let valid: ValidResult | undefined;
  for await (const value of values) {
    found++;
    valid = await validateValue(name, value, judge, work);
  }
  if (found === 1 && valid !== undefined) work.report.valid(name, valid.kind, valid.event.event);
}

type ValidResult = Exclude<WebhookResult, { readonly kind: "invalid" }>;

/** Validates one body, and reports it if it is invalid. @returns Its result if it is not. */
async function validateValue(
  name: string,
  { bytes, line, column, isTooLong }: StoredValue,
  judge: BodyParser,
  { path, report, tally, advance }: Work,
): Promise<ValidResult | undefined> {
  // The reports count lines from where the body begins.
  const invalid = (event: string | undefined, findings: Diagnostics): undefined => {
    count(tally, event, "invalid");
    report.invalid(name, line, findings);
  };
  advance(bytes.length);
  if (isTooLong) return invalid(undefined, tooLong(maxBodySize));
  const text = path.length === 0 ? undefined : bodyIn(bytes.toString(), path);
  if (path.length > 0 && text === undefined) return invalid(undefined, nothingAt(path));
  // Behind spaces, places in the body's first line are those of the file.
  const body = text === undefined ? Buffer.concat([Buffer.alloc(column < maxColumn ? column : 0, " "), bytes]) : Buffer.from(text);
  const result = judge.safeParseWebhookEvent(body);
  if (result.kind === "invalid") return invalid(result.error.eventName, await diagnosticsOf(body, result.error, judge, 2));
  count(tally, result.event.event, result.kind);
  return result;
}

/** Validates an input with one body per line, in as many threads as there are, and reports in the order of the lines. */
async function validateLines(name: string, read: ReadBytes, { checker, report, tally, advance }: Work): Promise<void> {
  const { capacity, check } = await checker();
  const free: Buffer[] = [];
  let line = 1;
  const tell = async (checked: Promise<Checked>) => {
    for (let next: Promise<Checked> | undefined = checked; next !== undefined;) {
      const { result, bytes }: Checked = await next;
      addCounts(tally, result.tally);
      await printTogether(() => {
        for (const invalid of result.invalid) report.invalid(name, line + invalid.line, invalid.findings);
      });
      line += result.lines;
      advance(result.judged);
      const rest = bytes.subarray(result.judged);
      next = rest.length > 0 ? check({ bytes: rest, afterLongLine: false }) : undefined;
      if (rest.length === 0 && bytes.buffer.byteLength === blockSize) free.push(Buffer.from(bytes.buffer));
    }
  };
  const allocate = (size: number) => (size === blockSize ? free.pop() : undefined) ?? Buffer.allocUnsafeSlow(size);
  const told: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  for await (const block of prefetch(readBlocks(read, allocate))) {
    const checked = check(block);
    last = last.then(() => tell(checked));
    // An error is handled where these are awaited; until then it must not count as unhandled.
    for (const promise of [checked, last]) promise.catch(() => {});
    told.push(last);
    if (told.length >= capacity) await told.shift();
  }
  await last;
}
