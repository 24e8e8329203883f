import { setTimeout as pause } from "node:timers/promises";
import type { Exchange } from "../send/exchange.js";

/** Reads how many events a receiver has handled. @returns The number, or why it cannot be read. */
export type ReadEffects = () => Promise<number | string>;

/** How often and how long to wait for an effect, in milliseconds: a receiver may handle an event after its answer. */
const interval = 50;
const patience = 1000;

/**
 * Makes a function that reads a number from a URL: a JSON number, or `{"count": …}`.
 *
 * @param exchange Sends requests to that URL.
 */
export function effectsReader(exchange: Exchange): ReadEffects {
  return async () => {
    const answer = await exchange({ method: "GET", headers: { Accept: "application/json" }, pieces: [] });
    if (answer.kind !== "answer") return answer.reason;
    if (answer.status !== 200) return `answered with ${answer.status}`;
    try {
      const value: unknown = JSON.parse(answer.body.toString());
      const count = typeof value === "object" && value !== null ? (value as { count?: unknown }).count : value;
      if (typeof count === "number") return count;
    } catch {
      // Not JSON: reported like any other value.
    }
    return 'neither a JSON number nor {"count": number}';
  };
}

/** Reads until the number differs from the one before, or it has not changed for a second. */
export async function afterChange(read: ReadEffects, before: number): Promise<number | string> {
  for (let waited = 0; ; waited += interval) {
    const now = await read();
    if (now !== before || waited >= patience) return now;
    await pause(interval);
  }
}
