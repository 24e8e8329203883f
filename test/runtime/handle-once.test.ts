import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMemoryEventStore, type WebhookClaim, type WebhookClaimResult, type WebhookEventStore } from "../../src/event-store.js";
import { handleOnce } from "../../src/handle-once.js";

interface Answer {
  readonly ok: boolean;
}

const [good, bad]: Answer[] = [{ ok: true }, { ok: false }] as const;
const isHandled = ({ ok }: Answer) => ok;

/** A store that gives these answers in turn, and then repeats the last one, with the names of the calls made. */
function storeOf(results: readonly WebhookClaimResult[]) {
  const claim = vi.fn(async (_id: string) => results[Math.min(claim.mock.calls.length, results.length) - 1] as WebhookClaimResult);
  return { claim };
}

/** A claim that records calls, and does what it is told to do. */
function claimOf({ commit = () => {}, release = () => {} }: Partial<WebhookClaim> = {}) {
  const calls: string[] = [];
  const claim: WebhookClaim = {
    commit() {
      calls.push("commit");
      return commit();
    },
    release() {
      calls.push("release");
      return release();
    },
  };
  return { calls, claim };
}

const fails = (message: string) => async () => {
  throw new Error(message);
};

describe("with the claim held", () => {
  const none = () => {};
  test.each<
    [string, Partial<WebhookClaim>, () => Answer | Promise<Answer>, (answer: Answer) => boolean, string[], Answer | string, string[]]
  >([
    ["a handler that works is committed", {}, () => good, isHandled, ["commit"], good, []],
    ["an asynchronous one too", {}, async () => good, isHandled, ["commit"], good, []],
    ["an answer that means failure releases", {}, () => bad, isHandled, ["release"], bad, []],
    ["a handler that rejects releases", {}, fails("handler"), isHandled, ["release"], "handler", []],
    ["a handler that throws releases", {}, failAtOnce, isHandled, ["release"], "handler", []],
    ["an answer that cannot be judged releases", {}, () => good, failAtOnce, ["release"], "handler", []],
    ["a commit that fails is an error", { commit: fails("commit") }, () => good, isHandled, ["commit", "release"], "commit", []],
    ["a release that fails leaves the answer", { release: fails("release") }, () => bad, isHandled, ["release"], bad, ["release"]],
    [
      "a release that fails leaves the error",
      { release: fails("release") },
      fails("handler"),
      isHandled,
      ["release"],
      "handler",
      ["release"],
    ],
    ["a release that throws leaves the error", { release: failAtOnce }, fails("first"), isHandled, ["release"], "first", ["handler"]],
    [
      "a release that fails leaves the commit's error",
      { commit: fails("commit"), release: fails("release") },
      () => good,
      isHandled,
      ["commit", "release"],
      "commit",
      ["release"],
    ],
  ])("%s", async (_name, does, handle, judge, expectedCalls, expected, expectedReports) => {
    const { calls, claim } = claimOf(does);
    const reports: unknown[] = [];
    const outcome = handleOnce(storeOf([claim]), "evt_1", handle, judge, (error) => reports.push((error as Error).message));
    if (typeof expected === "string") await expect(outcome).rejects.toThrow(expected);
    else expect(await outcome).toBe(expected);
    expect(calls).toEqual(expectedCalls);
    expect(reports).toEqual(expectedReports);
  });

  test("a report that fails leaves the error", async () => {
    const { claim } = claimOf({ release: fails("release") });
    await expect(handleOnce(storeOf([claim]), "evt_1", fails("handler"), isHandled, fails("report"))).rejects.toThrow("handler");
  });

  test("the outcome is known after the commit, and after the release", async () => {
    for (const answer of [good, bad]) {
      let done = false;
      const later = async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        done = true;
      };
      await handleOnce(storeOf([claimOf({ commit: later, release: later }).claim]), "evt_1", () => answer, isHandled, none);
      expect(done).toBe(true);
    }
  });
});

test("an event that was handled is not handled again", async () => {
  const handle = vi.fn(() => good);
  expect(await handleOnce(storeOf(["handled"]), "evt_1", handle, isHandled, () => {})).toBe("handled");
  expect(handle).not.toHaveBeenCalled();
});

test("nothing is handled without a claim", async () => {
  const handle = vi.fn(() => good);
  const store: WebhookEventStore = { claim: fails("no connection") };
  await expect(handleOnce(store, "evt_1", handle, isHandled, () => {})).rejects.toThrow("no connection");
  expect(handle).not.toHaveBeenCalled();
});

describe("while another delivery holds the claim", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("asks again with growing pauses, then gives up", async () => {
    const store = storeOf(["claimed"]);
    const start = Date.now();
    const asked: number[] = [];
    store.claim.mockImplementation(async () => {
      asked.push(Date.now() - start);
      return "claimed";
    });
    const handle = vi.fn(() => good);
    const outcome = handleOnce(store, "evt_1", handle, isHandled, () => {});
    await vi.runAllTimersAsync();
    expect(await outcome).toBe("claimed");
    expect(asked).toEqual([0, 50, 150, 350, 750, 1550, 2550, 3550, 4550]);
    expect(handle).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each<[string, WebhookClaimResult, Answer | string]>([
    ["it handles the event, which is then not handled again", "handled", "handled"],
    ["it fails, and this one handles the event", claimOf().claim, good],
  ])("%s", async (_name, result, expected) => {
    const store = storeOf(["claimed", "claimed", result]);
    const outcome = handleOnce(
      store,
      "evt_1",
      () => good,
      isHandled,
      () => {},
    );
    await vi.runAllTimersAsync();
    expect(await outcome).toBe(expected);
    expect(store.claim.mock.calls).toEqual([["evt_1"], ["evt_1"], ["evt_1"]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a claim that succeeds at the last try is used", async () => {
    const { calls, claim } = claimOf();
    const store = storeOf([...Array<"claimed">(8).fill("claimed"), claim]);
    const outcome = handleOnce(
      store,
      "evt_1",
      () => good,
      isHandled,
      () => {},
    );
    await vi.runAllTimersAsync();
    expect(await outcome).toBe(good);
    expect(calls).toEqual(["commit"]);
  });
});

test("parallel deliveries of one event: one is handled, and after a failure the next one is", async () => {
  const store = createMemoryEventStore();
  const answers = [bad, good];
  const handle = vi.fn(async () => answers.shift() as Answer);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => handleOnce(store, "evt_1", handle, isHandled, () => {})));
  expect(handle).toHaveBeenCalledTimes(2);
  expect(outcomes.filter((outcome) => outcome === "handled")).toHaveLength(8);
  expect(outcomes).toContain(good);
});

function failAtOnce(): never {
  throw new Error("handler");
}
