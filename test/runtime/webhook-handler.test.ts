import { describe, expect, test, vi } from "vitest";
import { createMemoryEventStore, createWebhookHandler, type WebhookHandlerOptions } from "../../src/receive.js";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { otherEvent } from "../support/some-event.js";
import { clicked, invalid, posted, secret, unknown } from "./deliveries.js";

describe("createWebhookHandler", () => {
  function handlerWith(options: Partial<WebhookHandlerOptions> = {}) {
    const calls = { clicked: vi.fn(), fallback: vi.fn(), onInvalid: vi.fn(), onError: vi.fn() };
    const { clicked: onClicked, ...hooks } = calls;
    return { calls, handler: createWebhookHandler({ secret, on: { "link.clicked": onClicked }, ...hooks, ...options }) };
  }

  const called = (calls: Record<string, { mock: { calls: unknown[] } }>) =>
    Object.entries(calls).flatMap(([name, { mock }]) => mock.calls.map(() => name));

  test.each<[string, () => Promise<Request>, number, string[], RegExp]>([
    ["a known event", () => posted(clicked), 200, ["clicked"], /^$/],
    ["a known event without a handler", () => signedRequest(sampleWebhookEvent(otherEvent), secret), 200, ["fallback"], /^$/],
    ["an unknown event", () => posted(unknown), 202, ["fallback"], /^$/],
    [
      "an event named like a property of every object",
      () => posted(clicked.replace('"link.clicked"', '"constructor"')),
      202,
      ["fallback"],
      /^$/,
    ],
    ["an invalid body", () => posted(invalid), 202, ["onInvalid"], /^link\.clicked: \/data\/link\/clicks must be an integer/],
    ["no signature", () => posted(clicked, null), 401, [], /is missing/],
    ["a malformed signature", () => posted(clicked, "abc"), 401, [], /64 hex digits/],
    ["a wrong signature", () => posted(clicked, "0".repeat(64)), 401, [], /is not that of this body/],
    ["a body that is too long", () => posted(" ".repeat(9000)), 413, [], /more than 8000 bytes/],
    ["another method", async () => new Request("http://localhost/"), 405, [], /POST/],
  ])("%s", async (_name, request, status, expected, text) => {
    const { calls, handler } = handlerWith({ maxBytes: 8000 });
    const response = await handler(await request());
    expect(response.status).toBe(status);
    expect(called(calls)).toEqual(expected);
    expect(await response.text()).toMatch(text);
    expect(response.headers.get("allow")).toBe(status === 405 ? "POST" : null);
    const hasText = status !== 200 && !expected.includes("fallback");
    expect(response.headers.get("content-type")).toBe(hasText ? "text/plain; charset=utf-8" : null);
  });

  test("passes the event, the raw body and the request", async () => {
    const { calls, handler } = handlerWith();
    const request = await posted(clicked);
    await handler(request);
    expect(calls.clicked).toHaveBeenCalledWith(JSON.parse(clicked), { raw: new TextEncoder().encode(clicked), request, platform: [] });
  });

  test("answers after the handler is done", async () => {
    let done = false;
    const { handler } = handlerWith({
      on: {
        "link.clicked": async () => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          done = true;
        },
      },
    });
    await handler(await posted(clicked));
    expect(done).toBe(true);
  });

  test.each<[string, string, Partial<WebhookHandlerOptions>]>([
    ["a handler", clicked, { on: { "link.clicked": fail } }],
    ["a handler that is asynchronous", clicked, { on: { "link.clicked": async () => fail() } }],
    ["the fallback", unknown, { fallback: fail }],
    ["onInvalid", invalid, { onInvalid: fail }],
    ["the function that gives the secret", clicked, { secret: fail }],
    ["an asynchronous function that gives the secret", clicked, { secret: async () => fail() }],
  ])("an exception in %s is answered with 500 and reported", async (_name, body, options) => {
    const { calls, handler } = handlerWith(options);
    const request = await posted(body);
    expect((await handler(request)).status).toBe(500);
    expect(calls.onError).toHaveBeenCalledWith(new Error("no"), request);
  });

  test("an exception is written to console.error if there is no onError", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const handler = createWebhookHandler({ secret, on: { "link.clicked": fail }, fallback: fail, onInvalid: fail });
    expect((await handler(await posted(clicked))).status).toBe(500);
    expect(written).toHaveBeenCalledWith(expect.stringContaining("could not be handled"), new Error("no"));
    written.mockRestore();
  });

  describe("a Response is the answer", () => {
    const busy = () => new Response("busy", { status: 503, headers: { "retry-after": "1" } });
    // As if from another implementation of fetch: without this realm's classes.
    const foreign = () => ({
      status: 503,
      headers: new Map([["retry-after", "1"]]),
      bodyUsed: false,
      body: {},
      arrayBuffer: async () => new TextEncoder().encode("busy"),
    });

    test.each<[string, string, (given: () => unknown) => Partial<WebhookHandlerOptions>]>([
      ["a handler", clicked, (given) => ({ on: { "link.clicked": given } })],
      ["an asynchronous handler", clicked, (given) => ({ on: { "link.clicked": async () => given() } })],
      ["fallback", unknown, (given) => ({ fallback: given })],
      ["onInvalid", invalid, (given) => ({ onInvalid: given })],
    ])("from %s", async (_name, body, options) => {
      for (const given of [busy, foreign]) {
        const { handler } = handlerWith(options(given));
        const response = await handler(await posted(body));
        expect(response).toBeInstanceOf(Response);
        expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([503, "1", "busy"]);
      }
    });

    test("but a Response that has been used is a mistake, which is reported", async () => {
      const shared = busy();
      const { calls, handler } = handlerWith({ on: { "link.clicked": () => shared } });
      expect(await (await handler(await posted(clicked))).text()).toBe("busy");
      expect((await handler(await posted(clicked))).status).toBe(500);
      expect(calls.onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ message: expect.stringMatching(/new one for each delivery/) }),
        expect.anything(),
      );
    });
  });

  describe("handlers that are methods", () => {
    class Base {
      readonly handled: string[] = [];
      "sale.created"() {
        this.handled.push("sale");
      }
      /** A property that is neither a handler nor a mistake. */
      helper() {}
    }
    class Handlers extends Base {
      "link.clicked"(event: { readonly data: { readonly link: { readonly key: string } } }) {
        this.handled.push(event.data.link.key);
      }
    }

    test.each<[string, () => Handlers]>([
      ["of a class, inherited ones too", () => new Handlers()],
      ["of an object's prototype", () => Object.create(new Handlers()) as Handlers],
    ])("%s are called, with their object as this", async (_name, make) => {
      const on = make();
      const { calls, handler } = handlerWith({ on });
      for (const name of ["link.clicked", "sale.created", otherEvent] as const)
        expect((await handler(await signedRequest(sampleWebhookEvent(name), secret))).status).toBe(200);
      expect(on.handled).toEqual([JSON.parse(clicked).data.link.key, "sale"]);
      expect(called(calls)).toEqual(["fallback"]);
    });
  });

  describe("the secret", () => {
    test("may come from a function, at each request", async () => {
      let current = "whsec_old";
      const { handler } = handlerWith({ secret: () => current });
      expect((await handler(await posted(clicked))).status).toBe(401);
      current = secret;
      expect((await handler(await posted(clicked))).status).toBe(200);
    });

    test("may be promised, by a function that gets the request and the platform's context", async () => {
      const env = { SECRET: secret };
      const handler = createWebhookHandler<[env: typeof env, tenant: string]>({
        secret: async (request, { SECRET }, tenant) => (request.url.endsWith("/two") && tenant === "a" ? [SECRET] : ["whsec_other"]),
        on: { "link.clicked": (_event, { platform: [given, tenant] }) => Response.json([given, tenant]) },
        fallback: fail,
        onInvalid: fail,
      });
      const to = (path: string) => signedRequest(JSON.parse(clicked), secret, `http://localhost/${path}`);
      expect((await handler(await to("one"), env, "a")).status).toBe(401);
      expect(await (await handler(await to("two"), env, "a")).json()).toEqual([env, "a"]);
    });

    test("is not asked for where the header cannot be a signature", async () => {
      const given = vi.fn(() => secret);
      const { handler } = handlerWith({ secret: given });
      for (const signature of [null, "", "abc", "z".repeat(64)]) expect((await handler(await posted(clicked, signature))).status).toBe(401);
      expect(given).not.toHaveBeenCalled();
    });

    describe("is CODEQR_WEBHOOK_SECRET if none is given", () => {
      const { secret: _, ...withoutSecret } = { secret, on: {}, fallback: () => {}, onInvalid: () => {} };

      test.each<[string, string | undefined, unknown[], number]>([
        ["of the process", secret, [], 200],
        ["of the platform", undefined, [{ CODEQR_WEBHOOK_SECRET: secret }, {}], 200],
        ["of the platform rather than of the process", "whsec_other", [{ CODEQR_WEBHOOK_SECRET: secret }], 200],
        ["of the process, if the platform gives other things", secret, [{ params: {} }], 200],
        ["of the process, if the platform gives null", secret, [null], 200],
        ["of nowhere", undefined, [], 500],
        ["of white space", " ", [], 500],
      ])("%s", async (_name, variable, platform, status) => {
        vi.stubEnv("CODEQR_WEBHOOK_SECRET", variable);
        const onError = vi.fn();
        const handler = createWebhookHandler({ ...withoutSecret, onError });
        expect((await handler(await posted(clicked), ...platform)).status).toBe(status);
        if (status === 500)
          expect(onError.mock.calls).toEqual([
            [expect.objectContaining({ message: expect.stringMatching(/signing secret/) }), expect.anything()],
          ]);
        vi.unstubAllEnvs();
      });

      test("read without a process object", async () => {
        vi.stubGlobal("process", undefined);
        try {
          const handler = createWebhookHandler(withoutSecret);
          expect((await handler(await posted(clicked), { CODEQR_WEBHOOK_SECRET: secret })).status).toBe(200);
        } finally {
          vi.unstubAllGlobals();
        }
      });
    });
  });

  describe("with a store", () => {
    test("an event is handled once, by whichever of its deliveries comes first", async () => {
      const { calls, handler } = handlerWith({ store: createMemoryEventStore() });
      const responses = await Promise.all(Array.from({ length: 5 }, async () => handler(await posted(clicked))));
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(await (await handler(await posted(clicked))).text()).toBe("This event has been handled already.");
      expect(called(calls)).toEqual(["clicked"]);
    });

    test.each<[string, () => unknown, status: number]>([
      ["throws", fail, 500],
      ["answers with an error of its own", () => new Response(null, { status: 503 }), 503],
    ])("an event whose handler %s is handled again", async (_name, first, status) => {
      const handle = vi.fn().mockImplementationOnce(first);
      const { handler } = handlerWith({ on: { "link.clicked": handle }, store: createMemoryEventStore() });
      expect((await handler(await posted(clicked))).status).toBe(status);
      expect((await handler(await posted(clicked))).status).toBe(200);
      expect(handle).toHaveBeenCalledTimes(2);
    });

    test("that fails, the delivery is answered with 500 and reported", async () => {
      const { calls, handler } = handlerWith({ store: { claim: fail } });
      expect((await handler(await posted(clicked))).status).toBe(500);
      expect(called(calls)).toEqual(["onError"]);
    });

    test("that cannot release a claim, the handler's error is reported, too", async () => {
      const store = { claim: () => ({ commit: () => {}, release: () => Promise.reject(new Error("gone")) }) };
      const { calls, handler } = handlerWith({ on: { "link.clicked": fail }, store });
      expect((await handler(await posted(clicked))).status).toBe(500);
      expect(calls.onError.mock.calls.map(([error]) => String(error))).toEqual(["Error: gone", "Error: no"]);
    });
  });

  test("onError that fails is answered with 500 all the same, and both errors are written", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const onError of [
      () => {
        throw new Error("logger down");
      },
      async () => Promise.reject(new Error("logger down")),
    ]) {
      const { handler } = handlerWith({ on: { "link.clicked": fail }, onError });
      expect((await handler(await posted(clicked))).status).toBe(500);
      expect(written.mock.calls.map((call) => String(call[1]))).toEqual(["Error: logger down", "Error: no"]);
      written.mockClear();
    }
    written.mockRestore();
  });

  describe("onError hears nothing of what a stranger sends:", () => {
    test.each<[string, () => Promise<Request>]>([
      ["no signature", () => posted(clicked, null)],
      ["a wrong signature", () => posted(clicked, "0".repeat(64))],
      ["another method", async () => new Request("http://localhost/")],
      ["a long body", () => posted(" ".repeat(9000))],
      [
        "a body that breaks off",
        async () => {
          const body = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) });
          return new Request("http://localhost/", {
            method: "POST",
            body,
            headers: { "codeqr-signature": "0".repeat(64) },
            duplex: "half",
          } as RequestInit);
        },
      ],
    ])("%s", async (_name, request) => {
      const { calls, handler } = handlerWith({ maxBytes: 8000 });
      expect((await handler(await request())).status).toBeGreaterThan(400);
      expect(called(calls)).toEqual([]);
    });
  });

  test.each<[string, object, RegExp]>([
    ["no secret", { secret: undefined }, /signing secret/],
    ["an empty secret", { secret: "" }, /signing secret/],
    ["the text of a secret that is not set", { secret: String(undefined) }, /text "undefined"/],
    ["maxBytes that is not a number", { maxBytes: Number.NaN }, /maxBytes .* NaN/],
    ["maxBytes of 0", { maxBytes: 0 }, /maxBytes .* 0/],
    ["maxBytes of text", { maxBytes: "1000" }, /maxBytes .* the text "1000"/],
    ["a handler for an event that does not exist", { on: { "link.clickd": () => {} } }, /no event link\.clickd .* link\.clicked/],
    [
      "a method for an event that does not exist",
      {
        on: new (class {
          "link.clicked"() {}
          "link.clickd"() {}
        })(),
      },
      /no event link\.clickd/,
    ],
    ["a handler that is text", { on: { "link.clicked": "text" } }, /on\["link\.clicked"\] must be a function, got string/],
    ["a handler that is null", { on: { "link.clicked": null } }, /must be a function, got null/],
    ["handlers in a Map", { on: new Map([["link.clicked", () => {}]]) }, /without a handler/],
    ["handlers in a list", { on: [() => {}] }, /without a handler/],
    ["no handlers", { on: undefined }, /on must be an object .* undefined/],
    ["no fallback", { fallback: undefined }, /fallback must be a function, got undefined/],
    ["no onInvalid", { onInvalid: undefined }, /onInvalid must be a function/],
    ["an object that is not a store", { store: {} }, /store\.claim must be a function/],
    ["an onError that is text", { onError: "log" }, /onError must be a function/],
  ])("%s is found when the handler is made", (_name, options, message) => {
    expect(() => handlerWith(options)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) }));
  });

  test("undefined has the same effect as an omitted option", async () => {
    const { handler } = handlerWith({ maxBytes: undefined, on: { "link.clicked": undefined } });
    expect((await handler(await posted(clicked))).status).toBe(200);
  });
});

function fail(): never {
  throw new Error("no");
}
