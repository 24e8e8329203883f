import type { Exchange } from "../send/exchange.js";
import type { CheckDelivery, Example } from "./deliveries.js";
import { afterChange, type ReadEffects } from "./effects.js";
import type { Result } from "./judge.js";
import { type Secrets, sendDelivery } from "./send-delivery.js";

const name = "handled once";

/** How many changes of the count are waited for after deliveries at once. */
const maxTurns = 10;

/** The row of a receiver whose effects cannot be seen. */
export const unseen: Result = {
  name,
  mark: "unseen",
  answer: "–",
  milliseconds: 0,
  detail: "not observable: no status tells whether an event was handled twice; give --effects, the URL of a count of handled events",
};

/**
 * Sees by a count of handled events whether an event that is delivered several times, in a row and in parallel, is handled once.
 *
 * Uses the first event whose delivery changes the count: the receiver may have nothing to do for the others.
 */
export async function handledOnce(
  examples: readonly Example[],
  freshId: () => string,
  secrets: Secrets,
  exchange: Exchange,
  read: ReadEffects,
): Promise<Result> {
  const start = performance.now();
  const row = (mark: Result["mark"], detail: string): Result => ({
    name,
    mark,
    answer: "–",
    milliseconds: performance.now() - start,
    detail,
    ...(mark === "repeats" ? { problem: "not-idempotent" } : {}),
  });
  const deliver = (body: string, more: Partial<CheckDelivery> = {}) =>
    sendDelivery({ name, expected: "accepted", problem: "not-idempotent", body, ...more }, secrets, exchange);
  for (const example of oneOfEach(examples)) {
    const body = () => JSON.stringify({ ...example.body, id: freshId() });
    const before = await read();
    if (typeof before === "string") return row("unseen", `not observable: --effects: ${before}`);
    const again = body();
    await deliver(again);
    const once = await afterChange(read, before);
    if (once === before) continue;
    if (typeof once === "string") return row("unseen", `not observable: --effects: ${once}`);
    await deliver(again, { times: 2 });
    const inRow = await afterChange(read, once);
    if (typeof inRow === "string") return row("unseen", `not observable: --effects: ${inRow}`);
    await deliver(body(), { times: 5, together: true });
    const together = await settled(read, await afterChange(read, inRow));
    if (typeof together === "string") return row("unseen", `not observable: --effects: ${together}`);
    const [one, extra, five] = [once - before, inRow - once, together - inRow];
    const told = `${example.name}: one delivery raised the count by ${one}, two more of it by ${extra}, and five at once of another by ${five}`;
    return row(extra === 0 && five === one ? "ok" : "repeats", told);
  }
  return row("unseen", "not observable: no delivery of any event changed the count of --effects");
}

/** The first example of each event. */
function oneOfEach(examples: readonly Example[]): Example[] {
  return [...new Map([...examples].reverse().map((example) => [example.body.event, example])).values()].reverse();
}

/** Reads until the number stays as it is, but not for ever: others may raise it too. */
async function settled(read: ReadEffects, first: number | string): Promise<number | string> {
  let last = first;
  for (let turn = 0; turn < maxTurns && typeof last === "number"; turn++) {
    const now = await afterChange(read, last);
    if (now === last) break;
    last = now;
  }
  return last;
}
