import { join } from "node:path";
import { createClient, createClientPool } from "redis";
import { describe, expect, test } from "vitest";
import type { WebhookClaim } from "../../src/event-store.js";
import { createRedisEventStore } from "./redis-event-store.js";
import { storeKinds, testableStores } from "./stores.js";

describe.skipIf(testableStores(["redis"]).length === 0)("redis", () => {
  test("keys have the prefix, and last as long as the lease, then for thirty days", async () => {
    const server = await storeKinds.redis.start();
    const client = createClient({ socket: { path: join(server.folder, "redis.sock"), tls: false } });
    await client.connect();
    try {
      const claim = (await createRedisEventStore(client, { prefix: "mine:", leaseMs: 1000 }).claim("evt_1")) as WebhookClaim;
      expect(await client.keys("*")).toEqual(["mine:evt_1"]);
      const leased = await client.pTTL("mine:evt_1");
      expect(leased).toBeGreaterThan(0);
      expect(leased).toBeLessThanOrEqual(1000);
      await claim.commit();
      const kept = await client.pTTL("mine:evt_1");
      expect(kept / 86_400_000).toBeGreaterThan(29.9);
      expect(kept / 86_400_000).toBeLessThanOrEqual(30);
      expect(await createRedisEventStore(client, { prefix: "other:" }).claim("evt_1")).toBeTypeOf("object");
    } finally {
      await client.close();
      await server.stop();
    }
  });

  test("a pool of connections works too", async () => {
    const server = await storeKinds.redis.start();
    const pool = createClientPool({ socket: { path: join(server.folder, "redis.sock"), tls: false } });
    await pool.connect();
    try {
      const store = createRedisEventStore(pool);
      await ((await store.claim("evt_1")) as WebhookClaim).commit();
      expect(await store.claim("evt_1")).toBe("handled");
    } finally {
      await pool.close();
      await server.stop();
    }
  });
});
