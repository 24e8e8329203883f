import type { SingleBar } from "cli-progress";

/** A bar that shows how far the work is, if somebody is looking. */
export interface Progress {
  /** Called when more bytes are done. */
  advance(bytes: number): void;
  /** Removes the bar so that something else can be written; it comes back by itself. */
  clear(): void;
  stop(): void;
}

/** Used when nobody is looking, or when the amount of work is not known. */
export const noProgress: Progress = { advance() {}, clear() {}, stop() {} };

/**
 * A bar on standard error.
 *
 * @param total How much there is to do, in bytes.
 */
export async function startProgress(total: number): Promise<Progress> {
  const { default: progress } = await import("cli-progress");
  const bar: SingleBar = new progress.SingleBar({
    format: "{bar} {percentage}% of {megabytes} MB, {eta_formatted} left",
    stream: process.stderr,
    clearOnComplete: true,
    // Its own way to end at Ctrl-C would keep the process alive.
    gracefulExit: false,
    linewrap: true,
    forceRedraw: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(total, 0, { megabytes: Math.ceil(total / 1e6) });
  return {
    advance: (bytes) => bar.increment(bytes),
    clear: () => process.stderr.write("\r\x1b[K"),
    stop: () => bar.stop(),
  };
}
