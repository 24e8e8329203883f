import type { Block } from "../stored/blocks.js";
import type { BodyPath } from "../stored/record.js";
import type { LinesDone } from "./body-lines.js";

/** What every worker is told. */
export interface BodySettings {
  /** Where in each record the body stands. */
  readonly path: BodyPath;
}

/** Does the work of a command on blocks of lines, in the main thread or in one of its own. */
export interface BlockWorker<Result extends LinesDone, Gathered = undefined> {
  /** Works on a block, or on a part of it: the rest comes again. The blocks come one after the other. */
  work(block: Block): Promise<Result>;
  /** The memory that only a result uses, which is handed to another thread instead of being copied. */
  buffersOf?(result: Result): readonly ArrayBuffer[];
  /** What was gathered from all blocks. */
  end(): Promise<Gathered>;
}

/**
 * The workers of the commands, by name: a thread cannot be handed a function. Each is loaded where it works.
 */
const workers = {
  validate: async () => (await import("../validate/check-block.js")).startChecking,
  observe: async () => (await import("../observe/observe-block.js")).startObserving,
  split: async () => (await import("../split/split-block.js")).startSplitting,
};

export type WorkerName = keyof typeof workers;
type Start<Name extends WorkerName> = Awaited<ReturnType<(typeof workers)[Name]>>;
export type SettingsOf<Name extends WorkerName> = Parameters<Start<Name>>[0];
type WorkerOf<Name extends WorkerName> = Awaited<ReturnType<Start<Name>>>;
export type ResultOf<Name extends WorkerName> = Awaited<ReturnType<WorkerOf<Name>["work"]>>;
export type GatheredBy<Name extends WorkerName> = Awaited<ReturnType<WorkerOf<Name>["end"]>>;

/** Loads and starts a worker. */
export async function startWorker<Name extends WorkerName>(
  name: Name,
  settings: SettingsOf<Name>,
): Promise<BlockWorker<ResultOf<Name>, GatheredBy<Name>>> {
  const start = (await workers[name]()) as (settings: SettingsOf<Name>) => Promise<BlockWorker<ResultOf<Name>, GatheredBy<Name>>>;
  return start(settings);
}
