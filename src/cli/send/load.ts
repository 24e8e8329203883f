import type { Delivery } from "./deliver.js";

/** The outcome of many deliveries. */
export interface Load {
  readonly deliveries: number;
  readonly accepted: number;
  /** From the start of the first to the end of the last, in seconds. */
  readonly seconds: number;
  readonly perSecond: number;
  /** How long the deliveries took, in milliseconds. */
  readonly milliseconds: { readonly p50: number; readonly p90: number; readonly p99: number; readonly max: number };
  /** How often each status occurred, or each outcome if there was no status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/**
 * Does work a number of times, with at most `concurrency` at once.
 *
 * @param work Called with the number of the turn, from 0.
 */
export async function runConcurrently(times: number, concurrency: number, work: (turn: number) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, times) }, run));
}

/** Summarizes deliveries. */
export function loadOf(deliveries: readonly Delivery[], seconds: number): Load {
  const sorted = deliveries.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const percentile = (share: number) => rounded(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  const statuses: Record<string, number> = {};
  for (const { status, outcome } of deliveries) statuses[status ?? outcome] = (statuses[status ?? outcome] ?? 0) + 1;
  return {
    deliveries: deliveries.length,
    accepted: deliveries.filter(({ outcome }) => outcome === "accepted").length,
    seconds: rounded(seconds),
    perSecond: rounded(deliveries.length / seconds),
    milliseconds: { p50: percentile(0.5), p90: percentile(0.9), p99: percentile(0.99), max: percentile(1) },
    statuses,
  };
}

/** Rounds to two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
