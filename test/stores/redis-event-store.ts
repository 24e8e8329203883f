import { randomUUID } from "node:crypto";
import type { RedisClientType } from "redis";
import type { WebhookEventStore } from "../../src/event-store.js";

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

// Unless another delivery has taken the event over. A claim that ran out and was not taken over may still commit.
const commitScript = `
  local held = redis.call("get", KEYS[1])
  if held and held ~= ARGV[1] then return 0 end
  redis.call("set", KEYS[1], "handled", "px", ARGV[2])
  return 1`;
const releaseScript = `if redis.call("get", KEYS[1]) == ARGV[1] then redis.call("del", KEYS[1]) end`;

/**
 * Remembers handled events in Redis, for any number of processes. One key for each event: the token of its claim, then "handled".
 *
 * @param client A connected client of the `redis` package.
 * @param options `prefix` of the keys: one for each receiver, because two webhooks may be sent the same event.
 * `leaseMs`: how long a claim lasts. Make it longer than your slowest handler: after that the event counts as abandoned, and its next delivery is handled.
 * `keepMs`: how long a handled event is remembered. CodeQR retries every 24 hours.
 */
export function createRedisEventStore(
  client: Pick<RedisClientType, "get" | "set" | "eval">,
  { prefix = "codeqr:event:", leaseMs = 60_000, keepMs = thirtyDays } = {},
): WebhookEventStore {
  return {
    async claim(id) {
      const key = prefix + id;
      const token = randomUUID();
      const claimed = await client.set(key, token, { condition: "NX", expiration: { type: "PX", value: leaseMs } });
      if (claimed === null) return (await client.get(key)) === "handled" ? "handled" : "claimed";
      return {
        async commit() {
          const committed = await client.eval(commitScript, { keys: [key], arguments: [token, String(keepMs)] });
          if (committed !== 1)
            throw new Error(`The claim of event ${id} ran out after ${leaseMs} ms, and another delivery took the event over.`);
        },
        async release() {
          await client.eval(releaseScript, { keys: [key], arguments: [token] });
        },
      };
    },
  };
}
