import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WebhookClaim } from "../../src/event-store.js";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { ledgerTable, timesInLedger, writeToLedger } from "./ledger.js";
import { createPostgresEventStore, forgetOldEvents } from "./postgres-event-store.js";
import { receiverWith, secret } from "./receiver-with.js";
import type { ServerProcess } from "./server-process.js";
import { poolAt, storeKinds, testableStores } from "./stores.js";

describe.skipIf(testableStores(["postgres"]).length === 0)("postgres", () => {
  let server: ServerProcess;
  let pool: Pool;
  beforeAll(async () => {
    server = await storeKinds.postgres.start();
    pool = poolAt(server.folder);
    await pool.query(ledgerTable);
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  const delivery = (id: string) => signedRequest(sampleWebhookEvent("sale.created", { id }), secret);

  describe("an event that is marked in the handler's transaction has its effects once", () => {
    test.each(["before the commit", "after the commit"])("when the process is killed %s", async (moment) => {
      const id = `evt_killed ${moment}`;
      const child = fork(fileURLToPath(new URL("ledger-process.ts", import.meta.url)), [server.folder, id, moment], {
        execArgv: ["--import", "tsx"],
      });
      expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
      expect(await timesInLedger(pool, id)).toBe(moment === "before the commit" ? 0 : 1);
      const receive = receiverWith(
        createPostgresEventStore(pool),
        writeToLedger(pool, () => {}),
      );
      await expect.poll(async () => (await receive(await delivery(id))).status, { timeout: 30_000 }).toBe(200);
      expect(await timesInLedger(pool, id)).toBe(1);
    });

    test("when its claim runs out and another delivery handles it meanwhile", async () => {
      const id = "evt_overtaken";
      const overtaking = receiverWith(
        createPostgresEventStore(pool),
        writeToLedger(pool, () => {}),
      );
      const slow = receiverWith(
        createPostgresEventStore(pool, { leaseMs: 50 }),
        writeToLedger(pool, async (moment) => {
          if (moment === "before the commit")
            await expect.poll(async () => (await overtaking(await delivery(id))).status, { timeout: 30_000 }).toBe(200);
        }),
      );
      expect((await slow(await delivery(id))).status).toBe(500);
      expect((await slow(await delivery(id))).status).toBe(200);
      expect(await timesInLedger(pool, id)).toBe(1);
    });

    test("when the handler throws after its transaction", async () => {
      const id = "evt_throws";
      const receive = receiverWith(
        createPostgresEventStore(pool),
        writeToLedger(pool, (moment) => {
          if (moment === "after the commit") throw new Error("no");
        }),
      );
      expect((await receive(await delivery(id))).status).toBe(500);
      expect((await receive(await delivery(id))).status).toBe(200);
      expect(await timesInLedger(pool, id)).toBe(1);
    });
  });

  test("old events, handled or abandoned, are forgotten, and no others", async () => {
    const store = createPostgresEventStore(pool);
    const ids = ["old handled", "old abandoned", "old claim of a new event", "new handled", "new claimed"];
    for (const id of ids) {
      const claim = (await store.claim(id)) as WebhookClaim;
      if (id.endsWith("handled") || id.includes("new event")) await claim.commit();
    }
    await pool.query("update webhook_events set leased_until = now() - interval '31 days' where id like 'old%'");
    await pool.query("update webhook_events set handled_at = now() - interval '31 days' where id = 'old handled'");
    await pool.query(forgetOldEvents);
    const left = await pool.query("select id from webhook_events where id = any($1) order by id", [ids]);
    expect(left.rows.map(({ id }) => id)).toEqual(["new claimed", "new handled", "old claim of a new event"]);
  });
});
