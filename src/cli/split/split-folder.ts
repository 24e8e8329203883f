import { visibleText } from "../../visible-text.js";
import { addCounts, type OutcomeCounts } from "../bodies/outcome-counts.js";
import type { Input } from "../stored/inputs.js";
import { OutputError, UsageError } from "../usage-error.js";
import { type Checkpoint, type InputDone, readCheckpoint, removeCheckpoint, writeCheckpoint } from "./checkpoint.js";
import type { Refused } from "./invalid-record.js";
import { finishOutputs, openOutputs, removePartials, requireFree } from "./output-folder.js";

/** The folder that bodies are split into, and how far the work on it has come. */
export interface SplitFolder {
  /** Begins an input. @returns How many of its lines, or values, an earlier run has done, or that it has done all. */
  begin(input: Input): number | "all";
  /** How many lines, or values, of the present input are done. */
  done(): number;
  /** Adds lines to the file of an event, or of an outcome. */
  append(file: string, lines: Uint8Array): void;
  /** Adds an invalid body. @param position The number of its first line in the input, from 1. */
  refuse(source: string, position: number, record: Refused): void;
  /** Says that some lines, or values, are done, with all that came of them. */
  advance(count: number): void;
  /** Ends the present input. */
  end(): void;
  /** Writes down how far it has come. */
  stop(): void;
  /** Gives all files their names: the work is done. */
  finish(): void;
  /** Removes all that was written. */
  discard(): void;
  close(): void;
}

/** How long a killed run may have worked for nothing, in milliseconds. */
const checkpointEvery = 10_000;

interface Settings {
  readonly at: string;
  /** Whether to go on where an earlier run stopped. */
  readonly resume: boolean;
  /** What is counted, to be kept with the files; what an earlier run has counted is added. */
  readonly tally: OutcomeCounts;
}

/**
 * Opens a folder to split bodies into.
 *
 * @param events What there is a file for.
 * @throws {UsageError} When the folder has such files, or there is nothing to resume, or it cannot be written.
 */
export function openSplitFolder(folder: string, events: readonly string[], { at, resume, tally }: Settings): SplitFolder {
  const fileOf = (event: string) => `${event}.ndjson`;
  const names = events.map(fileOf);
  const earlier = earlierRun(folder, at, resume);
  if (earlier?.isWhole === true) {
    finishOutputs(folder, names);
    removeCheckpoint(folder);
    throw new UsageError(visibleText(`the interrupted run had done everything: ${folder} is whole now`));
  }
  requireFree(folder, names);
  if (earlier === undefined) removePartials(folder, names);
  else addCounts(tally, new Map(earlier.tally));
  const outputs = openOutputs(folder, names, earlier?.lengths ?? {});
  const inputs: InputDone[] = [];
  const resumed = earlier?.inputs ?? [];
  let written = Date.now();
  const save = (isWhole = false) => {
    outputs.sync();
    // What an earlier run has done of inputs that this one has not come to is in the outputs, too.
    const all = [...inputs, ...resumed.slice(inputs.length)];
    writeCheckpoint(folder, { at, inputs: all, lengths: outputs.lengths(), tally: [...tally], isWhole });
    written = Date.now();
  };
  const change = (present: Partial<InputDone>) => inputs.push({ ...(inputs.pop() as InputDone), ...present });
  if (earlier === undefined) save();
  return {
    begin(input) {
      const before = resumed[inputs.length];
      if (before !== undefined) requireSame(before, input);
      inputs.push(before ?? { name: input.name, ...(input.size === undefined ? {} : { size: input.size }), done: 0, isWhole: false });
      return before?.isWhole === true ? "all" : (before?.done ?? 0);
    },
    done: () => inputs.at(-1)?.done ?? 0,
    append: (event, lines) => outputs.append(fileOf(event), lines),
    refuse: (source, position, record) =>
      outputs.append(fileOf("invalid"), Buffer.from(`${JSON.stringify({ source, position, ...record })}\n`)),
    advance(count) {
      change({ done: (inputs.at(-1)?.done ?? 0) + count });
      if (Date.now() - written > checkpointEvery) save();
    },
    end: () => change({ isWhole: true }),
    stop: () => save(),
    finish() {
      save(true);
      outputs.close();
      finishOutputs(folder, names);
      removeCheckpoint(folder);
    },
    discard() {
      outputs.close();
      removePartials(folder, names);
      removeCheckpoint(folder);
    },
    close: () => outputs.close(),
  };
}

/** What an earlier run has left to go on from. */
function earlierRun(folder: string, at: string, resume: boolean): Checkpoint | undefined {
  const earlier = readCheckpoint(folder);
  if (earlier === undefined) {
    if (resume) throw new UsageError(visibleText(`there is nothing to resume in ${folder}: leave --resume out`));
    return undefined;
  }
  if (!resume)
    throw new UsageError(visibleText(`${folder} holds what an interrupted run has done: add --resume to go on, or remove the folder`));
  if (earlier.at !== at) throw new UsageError(visibleText(`the interrupted run had --at ${earlier.at || '""'}: resume it with the same`));
  return earlier;
}

function requireSame(before: InputDone, { name, size }: Input): void {
  const begin = "resume with the same files in the same order, or remove the folder and begin again";
  if (before.name !== name) throw new OutputError(visibleText(`the interrupted run read ${before.name} where ${name} is now: ${begin}`));
  if (before.size !== size) throw new OutputError(visibleText(`${name} has changed since the interrupted run: ${begin}`));
}
