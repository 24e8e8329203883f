import { printTogether, printStatus } from "./terminal.js";
import { blockSize, maxBodySize, prefetch, type ReadBytes, readBlocks } from "./validate/blocks.js";
import { type Checked, type Checker, localChecker, threadedChecker } from "./validate/checker.js";
import { detectLines, findInput, type Input, readFully } from "./validate/input.js";
import { diagnosticsOf, loadParser, tooLong } from "./validate/body-parser.js";
import { noProgress, startProgress } from "./validate/progress.js";
import { jsonReport, type Report, textReport } from "./validate/report.js";
import { addCounts, count, type OutcomeCounts, totalOf } from "./validate/outcome-counts.js";

export interface ValidateOptions {
  readonly ndjson?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly jobs: number;
}

/** What the work on each input needs. */
interface Work {
  readonly strict: boolean;
  readonly checker: () => Promise<Checker>;
  readonly report: Report;
  readonly tally: OutcomeCounts;
  /** Called when some bytes are done. */
  advance(bytes: number): void;
}

/** How many bytes there must be for a progress bar to be worth it. */
const slow = 8 * 1024 * 1024;

/** Validates every body in some files, or in standard input, and reports what is wrong. */
export async function validate(
  paths: readonly string[],
  { ndjson = false, strict = false, json = false, jobs }: ValidateOptions,
): Promise<number> {
  const inputs = await Promise.all((paths.length === 0 ? ["-"] : paths).map((path) => findInput(path, ndjson)));
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const progress = process.stderr.isTTY && total > slow ? await startProgress(total) : noProgress;
  process.once("SIGINT", () => {
    progress.stop();
    printStatus("stopped before the end");
    process.exit(130);
  });
  const tally: OutcomeCounts = new Map();
  let checker: Promise<Checker> | undefined;
  const work: Work = {
    strict,
    checker: () => (checker ??= jobs > 1 ? Promise.resolve(threadedChecker(jobs, strict)) : localChecker(strict)),
    report: clearingProgress(json ? jsonReport : textReport, () => progress.clear()),
    tally,
    advance: (bytes) => progress.advance(bytes),
  };
  try {
    for (const input of inputs) await validateInput(input, work);
  } finally {
    progress.stop();
    await (await checker)?.close();
  }
  work.report.summary(tally);
  return totalOf(tally).invalid > 0 ? 1 : 0;
}

/** Wraps a report: clears the progress bar first, and sets the exit code at the first invalid body, because the reader may close the pipe early. */
function clearingProgress(report: Report, before: () => void): Report {
  return {
    ...report,
    valid(...args) {
      before();
      report.valid(...args);
    },
    invalid(...args) {
      before();
      process.exitCode = 1;
      report.invalid(...args);
    },
  };
}

async function validateInput({ name, isLines, open }: Input, work: Work): Promise<void> {
  const { read, close } = await open();
  try {
    const input = isLines === undefined ? await detectLines(read) : { isLines, read };
    await (input.isLines ? validateLines : validateBody)(name, input.read, work);
  } finally {
    await close();
  }
}

/** Validates an input that is one body. */
async function validateBody(name: string, read: ReadBytes, { strict, report, tally, advance }: Work): Promise<void> {
  const buffer = Buffer.allocUnsafe(maxBodySize + 1);
  const body = buffer.subarray(0, await readFully(read, buffer));
  const judge = await loadParser(strict);
  const result = judge.safeParseWebhookEvent(body);
  if (body.length > maxBodySize) {
    count(tally, undefined, "invalid");
    report.invalid(name, 1, tooLong(maxBodySize));
  } else if (result.kind === "invalid") {
    count(tally, result.error.eventName, "invalid");
    report.invalid(name, 1, await diagnosticsOf(body, result.error, judge, 2));
  } else {
    count(tally, result.event.event, result.kind);
    report.valid(name, result.kind, result.event.event);
  }
  advance(body.length);
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
