import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { WebhookClaim, WebhookEventStore } from "../../src/event-store.js";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { receiverWith, secret } from "./receiver-with.js";
import type { ServerProcess } from "./server-process.js";
import { type OpenedStore, testableStores } from "./stores.js";

/** Longer than the tests take, but short enough to wait for its end. */
const [longLease, shortLease] = [600_000, 50];

describe.each(testableStores())("%s", (_name, kind) => {
  let server: ServerProcess;
  const opened: OpenedStore[] = [];
  beforeAll(async () => {
    server = await kind.start();
  });
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  afterAll(() => server?.stop());

  async function open(leaseMs = longLease): Promise<WebhookEventStore> {
    const one = await kind.open(server.folder, leaseMs);
    opened.push(one);
    return one.store;
  }

  test("an event is claimed once", async () => {
    const [store, id] = [await open(), freshId()];
    await claim(store, id);
    expect(await store.claim(id)).toBe("claimed");
    expect(await store.claim(id)).toBe("claimed");
  });

  test("of many claims at once, one succeeds", async () => {
    const [store, id] = [await open(), freshId()];
    const results = await Promise.all(Array.from({ length: 100 }, async () => store.claim(id)));
    expect(results.filter((result) => typeof result !== "string")).toHaveLength(1);
    expect(results.filter((result) => result === "claimed")).toHaveLength(99);
  });

  test("a committed event is handled for good", async () => {
    const [store, id] = [await open(), freshId()];
    await (await claim(store, id)).commit();
    expect(await store.claim(id)).toBe("handled");
    expect(await store.claim(id)).toBe("handled");
  });

  test("a released event can be claimed again", async () => {
    const [store, id] = [await open(), freshId()];
    await (await claim(store, id)).release();
    await (await claim(store, id)).commit();
    expect(await store.claim(id)).toBe("handled");
  });

  test("a release after the commit changes nothing", async () => {
    const [store, id] = [await open(), freshId()];
    const first = await claim(store, id);
    await first.commit();
    await first.release();
    expect(await store.claim(id)).toBe("handled");
  });

  test("a claim that was given up leaves the next one alone", async () => {
    const [store, id] = [await open(), freshId()];
    const first = await claim(store, id);
    await first.release();
    const second = await claim(store, id);
    await expect((async () => first.commit())()).rejects.toThrow(id);
    await first.release();
    expect(await store.claim(id)).toBe("claimed");
    await second.commit();
    await expect((async () => first.commit())()).rejects.toThrow(id);
    expect(await store.claim(id)).toBe("handled");
  });

  test("ids with odd characters are told apart", async () => {
    const store = await open();
    const lookalikes = [
      "",
      " ",
      "é",
      "e\u0301",
      "É",
      "'",
      "''",
      '"',
      "\\",
      "%",
      "_",
      "*",
      "{a}",
      "a:b",
      "a b",
      "a\nb",
      "a\r\nb",
      "$1",
      "🚀",
      "\u2028",
    ];
    const ids = [
      ...lookalikes,
      "null",
      "undefined",
      "handled",
      "constructor",
      "__proto__",
      "'); drop table webhook_events; --",
      "x".repeat(1000),
    ];
    for (const id of ids) await claim(store, id);
    for (const id of ids) expect(await store.claim(id), JSON.stringify(id)).toBe("claimed");
  });

  test.each<[string, () => unknown, number]>([
    [
      "throws",
      () => {
        throw new Error("no");
      },
      500,
    ],
    ["rejects", async () => Promise.reject(new Error("no")), 500],
    ["answers 503", () => new Response(null, { status: 503 }), 503],
  ])("after a handler that %s, the event is handled again", async (_case, fail, status) => {
    const handled: string[] = [];
    let failures = 2;
    const receive = receiverWith(await open(), ({ id }) => (failures-- > 0 ? fail() : handled.push(id)));
    const event = sampleWebhookEvent("link.clicked", { id: freshId() });
    const statuses: number[] = [];
    for (let delivery = 0; delivery < 4; delivery++) statuses.push((await receive(await signedRequest(event, secret))).status);
    expect(statuses).toEqual([status, status, 200, 200]);
    expect(handled).toEqual([event.id]);
  });

  test("a delivery that waits in vain for another is told to come again, and is handled when the other has failed", async () => {
    const handled: string[] = [];
    let fail = (_error: Error): void => {};
    const first = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    let deliveries = 0;
    const receive = receiverWith(await open(), ({ id }) => (deliveries++ === 0 ? first : handled.push(id)));
    const event = sampleWebhookEvent("link.clicked", { id: freshId() });
    const answer = async () => receive(await signedRequest(event, secret));
    const firstAnswer = answer();
    await expect.poll(() => deliveries, { timeout: 30_000 }).toBe(1);
    const secondAnswer = await answer();
    expect([secondAnswer.status, secondAnswer.headers.get("retry-after")]).toEqual([503, "1"]);
    fail(new Error("no"));
    expect((await firstAnswer).status).toBe(500);
    expect((await answer()).status).toBe(200);
    expect(handled).toEqual([event.id]);
  });

  if (!kind.isShared) return;
  test("without its server, nothing is handled and CodeQR is told to come again", async () => {
    const own = await kind.start();
    const { store, close } = await kind.open(own.folder, longLease);
    await (await claim(store, freshId())).commit();
    await own.stop();
    const handled: string[] = [];
    const receive = receiverWith(store, ({ id }) => handled.push(id));
    expect((await receive(await signedRequest(sampleWebhookEvent("link.clicked"), secret))).status).toBe(500);
    expect(handled).toEqual([]);
    await close();
  });

  describe("in two processes", () => {
    test("one sees what the other has claimed and handled", async () => {
      const [one, other, id] = [await open(), await open(), freshId()];
      const held = await claim(one, id);
      expect(await other.claim(id)).toBe("claimed");
      await held.commit();
      expect(await other.claim(id)).toBe("handled");
    });

    test("of many claims at once, one succeeds", async () => {
      const [one, other, id] = [await open(), await open(), freshId()];
      const results = await Promise.all(Array.from({ length: 100 }, async (_, index) => (index % 2 ? one : other).claim(id)));
      expect(results.filter((result) => typeof result !== "string")).toHaveLength(1);
    });

    test("a claim that ran out goes to another delivery, and then does nothing", async () => {
      const [short, long, id] = [await open(shortLease), await open(), freshId()];
      const first = await claim(short, id);
      const second = await claimOnceFree(long, id);
      await expect((async () => first.commit())()).rejects.toThrow(id);
      await first.release();
      expect(await long.claim(id)).toBe("claimed");
      await second.commit();
      expect(await long.claim(id)).toBe("handled");
    });

    test("a claim that ran out still commits while no other delivery has claimed the event", async () => {
      const [store, id] = [await open(shortLease), freshId()];
      const held = await claim(store, id);
      await pause(3 * shortLease);
      await held.commit();
      expect(await store.claim(id)).toBe("handled");
    });

    test("a handled event stays handled when its claim would have run out", async () => {
      const [store, id] = [await open(shortLease), freshId()];
      await (await claim(store, id)).commit();
      await pause(3 * shortLease);
      expect(await store.claim(id)).toBe("handled");
    });
  });
});

let count = 0;
function freshId(): string {
  return `evt_${count++}`;
}

/** Claims an event that nobody has claimed. */
async function claim(store: WebhookEventStore, id: string): Promise<WebhookClaim> {
  const result = await store.claim(id);
  if (typeof result === "string") throw new Error(`the event ${JSON.stringify(id)} is ${result}`);
  return result;
}

/** Claims an event as soon as its claim has run out. */
async function claimOnceFree(store: WebhookEventStore, id: string): Promise<WebhookClaim> {
  for (;;) {
    const result = await store.claim(id);
    if (typeof result !== "string") return result;
    await pause(10);
  }
}
