import { visibleText } from "../../visible-text.js";
import { afterLines, blockSize, prefetch, type ReadBytes, readBlocks } from "../stored/blocks.js";
import { findInputs, type Input } from "../stored/inputs.js";
import { type BodyPath, bodyPathOf } from "../stored/record.js";
import { storedBodies } from "../stored/stored-bodies.js";
import type { StoredValue } from "../stored/values.js";
import { printStatus, printTogether } from "../terminal.js";
import { OutputError, UsageError } from "../usage-error.js";
import { type Pool, startPool, type Worked } from "./pool.js";
import { noProgress, startProgress } from "./progress.js";
import type { GatheredBy, ResultOf, SettingsOf, WorkerName } from "./worker.js";

/** The options of every command that reads bodies from files. */
export interface InputOptions {
  readonly ndjson?: boolean;
  readonly jobs: number;
  readonly at?: string;
}

/** What a command does with the bodies of its inputs. */
export interface BodyHandler<Name extends WorkerName> {
  readonly worker: Name;
  readonly settings: SettingsOf<Name>;
  /**
   * Called with each result of lines, in their order.
   *
   * @param line The number of the first line, from 1.
   */
  lines(name: string, line: number, result: ResultOf<Name>): void;
  /** Called with the bodies of an input that has not one on each line. */
  values(name: string, values: AsyncIterable<StoredValue> | Iterable<StoredValue>, advance: (bytes: number) => void): Promise<void>;
  /** Whether to end at Ctrl-C with what has been found so far, instead of at once. */
  readonly endsGently?: boolean;
  /** Called before an input is read. @returns How many of its lines are to be passed over, or that all of it is. */
  begin?(input: Input): number | "all";
  /** Called when an input has been read to its end, or as far as it can be. */
  end?(input: Input): void;
}

/** How the work on all inputs ended. */
export interface Processed<Name extends WorkerName> {
  /** How many inputs could not be read to their end. */
  readonly unread: number;
  readonly isInterrupted: boolean;
  /** What the workers have gathered, if there were lines. */
  readonly gathered: readonly GatheredBy<Name>[];
}

/** How many bytes there must be for a progress bar to be worth it. */
const slow = 8 * 1024 * 1024;

/** @throws {UsageError} When it is not a JSON pointer. */
export function requireBodyPath(at: string): BodyPath {
  const path = bodyPathOf(at);
  if (path === undefined) throw new UsageError(`--at must be a JSON pointer, such as /body, got ${visibleText(at)}`);
  return path;
}

/**
 * Reads every body of some files and folders, or of standard input.
 *
 * @param handlerOf Given a function that removes the progress bar, to be called before anything is printed.
 * @throws {UsageError} When an input is not there, before anything is read.
 */
export async function processInputs<Name extends WorkerName>(
  paths: readonly string[],
  { ndjson = false, jobs }: InputOptions,
  handlerOf: (clear: () => void) => BodyHandler<Name>,
): Promise<Processed<Name>> {
  const inputs = (await Promise.all((paths.length === 0 ? ["-"] : paths).map((each) => findInputs(each, ndjson)))).flat();
  const total = inputs.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const progress = process.stderr.isTTY && total > slow ? await startProgress(total) : noProgress;
  const handler = handlerOf(() => progress.clear());
  const interrupted = new AbortController();
  process.once("SIGINT", () => {
    progress.stop();
    if (!handler.endsGently) {
      printStatus("stopped before the end");
      process.exit(130);
    }
    interrupted.abort();
    // A read may be under way, which would not end by itself.
    process.stdin.destroy();
  });
  let pool: Promise<Pool<Name>> | undefined;
  const work: Work<Name> = {
    handler,
    pool: () => (pool ??= startPool(handler.worker, handler.settings, jobs)),
    advance: (bytes) => progress.advance(bytes),
    signal: interrupted.signal,
  };
  let unread = 0;
  try {
    for (const input of inputs) {
      if (interrupted.signal.aborted) break;
      try {
        await processInput(input, work);
      } catch (error) {
        if (interrupted.signal.aborted) break;
        if (!(error instanceof UsageError) || error instanceof OutputError) throw error;
        // What was found until then is not lost.
        progress.clear();
        printStatus(visibleText(`cannot read ${input.name}: ${error.message}`));
        unread++;
      }
    }
    return { unread, isInterrupted: interrupted.signal.aborted, gathered: (await (await pool)?.end()) ?? [] };
  } finally {
    progress.stop();
    await (await pool)?.close();
  }
}

interface Work<Name extends WorkerName> {
  readonly handler: BodyHandler<Name>;
  readonly pool: () => Promise<Pool<Name>>;
  /** Called when some bytes are done. */
  advance(bytes: number): void;
  readonly signal: AbortSignal;
}

async function processInput<Name extends WorkerName>(input: Input, work: Work<Name>): Promise<void> {
  const { name, isLines, open } = input;
  const done = work.handler.begin?.(input) ?? 0;
  if (done === "all") return;
  const { read, close } = await open();
  const readOn = untilAborted(read, work.signal);
  try {
    const bodies = await storedBodies(readOn, isLines);
    if (bodies.kind === "lines") await processLines(name, afterLines(bodies.read, done), done + 1, work);
    else await work.handler.values(name, bodies.values, work.advance);
  } catch (error) {
    if (error instanceof UsageError && !(error instanceof OutputError)) work.handler.end?.(input);
    throw error;
  } finally {
    await close();
  }
  work.handler.end?.(input);
}

/** Reads until somebody wants to end. Then it throws, because an end would make a body of what has come of the last line. */
function untilAborted(read: ReadBytes, signal: AbortSignal): ReadBytes {
  return async (into) => {
    signal.throwIfAborted();
    return read(into);
  };
}

/** Works on an input with one body per line, in as many threads as there are, and hands the results on in the order of the lines. */
async function processLines<Name extends WorkerName>(
  name: string,
  read: ReadBytes,
  firstLine: number,
  { handler, pool, advance }: Work<Name>,
): Promise<void> {
  const { capacity, work } = await pool();
  const free: Buffer[] = [];
  let line = firstLine;
  const tell = async (worked: Promise<Worked<ResultOf<Name>>>) => {
    for (let next: Promise<Worked<ResultOf<Name>>> | undefined = worked; next !== undefined;) {
      const { result, bytes }: Worked<ResultOf<Name>> = await next;
      await printTogether(() => handler.lines(name, line, result));
      line += result.lines;
      advance(result.judged);
      const rest = bytes.subarray(result.judged);
      next = rest.length > 0 ? work({ bytes: rest, afterLongLine: false }) : undefined;
      if (rest.length === 0 && bytes.buffer.byteLength === blockSize) free.push(Buffer.from(bytes.buffer));
    }
  };
  const allocate = (size: number) => (size === blockSize ? free.pop() : undefined) ?? Buffer.allocUnsafeSlow(size);
  const told: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  try {
    for await (const block of prefetch(readBlocks(read, allocate))) {
      const worked = work(block);
      last = last.then(() => tell(worked));
      // An error is handled where these are awaited; until then it must not count as unhandled.
      for (const promise of [worked, last]) promise.catch(() => {});
      told.push(last);
      if (told.length >= capacity) await told.shift();
    }
  } finally {
    // Also if the reading fails: what was read until then is not lost.
    await last;
  }
}
