import { describe, expect, test } from "vitest";
import { createMemoryEventStore, type WebhookClaim, type WebhookEventStore } from "../../src/event-store.js";

// The behaviour that all stores share is tested in test/stores.

const claim = (store: WebhookEventStore, id: string) => store.claim(id) as WebhookClaim;

function commitAll(store: WebhookEventStore, ids: readonly string[]): void {
  for (const id of ids) claim(store, id).commit();
}

describe("a store in memory", () => {
  test("answers at once", () => {
    const store = createMemoryEventStore();
    const first = claim(store, "a");
    expect(store.claim("a")).toBe("claimed");
    first.release();
    first.release();
    claim(store, "a").commit();
    expect(store.claim("a")).toBe("handled");
  });

  test("refuses to commit a claim that was given up, and leaves the next claim alone", () => {
    const store = createMemoryEventStore();
    const first = claim(store, "a");
    first.release();
    const second = claim(store, "a");
    first.release();
    expect(() => first.commit()).toThrow("The event a is no longer claimed by this delivery.");
    expect(store.claim("a")).toBe("claimed");
    second.commit();
  });

  test("forgets the events handled longest ago, in the order of their commits", () => {
    const store = createMemoryEventStore({ maxEvents: 2 });
    const slow = claim(store, "claimed first");
    commitAll(store, ["b", "c"]);
    slow.commit();
    expect(["c", "claimed first"].map((id) => store.claim(id))).toEqual(["handled", "handled"]);
    expect(store.claim("b")).toBeTypeOf("object");
  });

  test("never forgets a claim", () => {
    const store = createMemoryEventStore({ maxEvents: 1 });
    const claims = ["a", "b", "c"].map((id) => claim(store, id));
    commitAll(store, ["d", "e"]);
    expect(["a", "b", "c"].map((id) => store.claim(id))).toEqual(["claimed", "claimed", "claimed"]);
    for (const held of claims) held.commit();
    expect(store.claim("c")).toBe("handled");
  });

  test("remembers 10,000 handled events", () => {
    const store = createMemoryEventStore();
    commitAll(
      store,
      Array.from({ length: 10_000 }, (_, index) => `evt_${index}`),
    );
    expect(store.claim("evt_0")).toBe("handled");
    commitAll(store, ["one more"]);
    expect(store.claim("evt_1")).toBe("handled");
    expect(store.claim("evt_0")).toBeTypeOf("object");
  });

  test("is separate from other stores", () => {
    commitAll(createMemoryEventStore(), ["a"]);
    expect(createMemoryEventStore().claim("a")).toBeTypeOf("object");
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null])("maxEvents cannot be %s", (maxEvents) => {
    expect(() => createMemoryEventStore({ maxEvents: maxEvents as number })).toThrow(
      expect.objectContaining({ name: "TypeError", message: `maxEvents must be a positive integer, got ${maxEvents}` }),
    );
  });
});
