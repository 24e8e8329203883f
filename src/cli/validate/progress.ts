import type { SingleBar } from "cli-progress";

/** A bar that shows how far the work is, where somebody is looking. */
export interface Progress {
  /** Some bytes more are done. */
  advance(bytes: number): void;
  /** Takes the bar away, to write something else; it comes back by itself. */
  clear(): void;
  stop(): void;
}

/** Nobody is looking, or it is not known how much there is to do. */
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
