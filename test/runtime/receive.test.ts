import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { createWebhookHandler, receiveWebhookEvent, type WebhookHandlerOptions } from "../../src/receive.js";
import { signWebhook } from "../../src/signature.js";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { examples } from "../support/examples.js";
import { repository } from "../support/repository.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
const unknown = clicked.replace('"link.clicked"', '"link.shared"');
const invalid = clicked.replace('"clicks": 11', '"clicks": "11"');

/** The body as a request that is signed with the secret, or bears the header that is given. */
async function posted(body: string | Uint8Array, signature?: string | null): Promise<Request> {
  const request = await signedRequest(body, secret);
  if (signature === null) request.headers.delete("codeqr-signature");
  else if (signature !== undefined) request.headers.set("codeqr-signature", signature);
  return request;
}

describe("receiveWebhookEvent", () => {
  test.each<[string, () => Promise<Request>, object]>([
    ["a known event", () => posted(clicked), { kind: "known", status: 200, event: { event: "link.clicked" } }],
    ["an unknown event", () => posted(unknown), { kind: "unknown", status: 202, event: { event: "link.shared" } }],
    ["an invalid body", () => posted(invalid), { kind: "invalid", status: 202, error: { name: "WebhookParseError" } }],
    ["no JSON", () => posted("<html>"), { kind: "invalid", status: 202 }],
    ["an empty body", () => posted(""), { kind: "invalid", status: 202 }],
    ["no UTF-8", () => posted(new Uint8Array([255, 254])), { kind: "invalid", status: 202 }],
    ["no signature", () => posted(clicked, null), { kind: "unverified", status: 401, reason: "missing" }],
    ["a malformed signature", () => posted(clicked, "sha256=abc"), { kind: "unverified", status: 401, reason: "malformed" }],
    ["another body's signature", () => posted(clicked, "0".repeat(64)), { kind: "unverified", status: 401, reason: "mismatch" }],
    ["an unsigned body that is invalid", () => posted(invalid, "0".repeat(64)), { kind: "unverified", status: 401, reason: "mismatch" }],
    ["a body that is too long", () => posted(`${clicked}${" ".repeat(5000)}`), { kind: "too-large", status: 413, maxBytes: 5000 }],
  ])("%s", async (_name, request, expected) => {
    expect(await receiveWebhookEvent(await request(), { secret, maxBytes: 5000 })).toMatchObject(expected);
  });

  test("raw is the body exactly as it came", async () => {
    const spaced = `\n${clicked}  `;
    const result = await receiveWebhookEvent(await posted(spaced), { secret });
    expect(new TextDecoder().decode((result as { raw: Uint8Array }).raw)).toBe(spaced);
  });

  test.each(examples.map(({ name, bytes }) => [name, bytes] as const))("%s is known", async (_name, bytes) => {
    expect(await receiveWebhookEvent(await posted(bytes), { secret })).toMatchObject({ kind: "known", status: 200 });
  });

  describe("takes headers and a raw body", () => {
    const bytes = new TextEncoder().encode(clicked);
    test.each<[string, Record<string, string | string[] | undefined>, string | Uint8Array | ArrayBuffer]>([
      ["text", {}, clicked],
      ["bytes", {}, bytes],
      ["an ArrayBuffer", {}, bytes.buffer],
      ["other headers beside", { host: undefined, accept: ["a", "b"] }, bytes],
    ])("%s", async (_name, headers, body) => {
      const signature = await signWebhook(clicked, secret);
      for (const name of ["codeqr-signature", "CodeQR-Signature", "CODEQR-SIGNATURE"]) {
        expect(await receiveWebhookEvent({ headers: { ...headers, [name]: signature }, body }, { secret })).toMatchObject({
          kind: "known",
        });
      }
      const given = new Headers({ "CodeQR-Signature": signature });
      expect(await receiveWebhookEvent({ headers: given, body }, { secret })).toMatchObject({ kind: "known" });
    });

    test("but no parsed one", async () => {
      const headers = { "codeqr-signature": "0".repeat(64) };
      await expect(receiveWebhookEvent({ headers, body: JSON.parse(clicked) }, { secret })).rejects.toThrow(/as it was received/);
    });

    test("and holds it to the same length", async () => {
      const headers = { "codeqr-signature": "0".repeat(64) };
      expect(await receiveWebhookEvent({ headers, body: bytes }, { secret, maxBytes: 10 })).toMatchObject({ kind: "too-large" });
    });
  });

  test.each<[string, number]>([
    ["known", 0],
    ["too-large", 1],
  ])("a body of maxBytes and no more is allowed: %s", async (kind, excess) => {
    const body = new TextEncoder().encode(clicked);
    const headers = { "codeqr-signature": await signWebhook(body, secret) };
    const maxBytes = body.length - excess;
    const stream = new Blob([body]).stream();
    const streamed = new Request("http://localhost/", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
    expect((await receiveWebhookEvent(streamed, { secret, maxBytes })).kind).toBe(kind);
    expect((await receiveWebhookEvent({ headers, body }, { secret, maxBytes })).kind).toBe(kind);
    const announced = { ...headers, "content-length": String(body.length) };
    expect((await receiveWebhookEvent({ headers: announced, body }, { secret, maxBytes })).kind).toBe(kind);
  });

  test("does not begin to read a body that is announced as too long", async () => {
    const headers = { "codeqr-signature": "0".repeat(64), "content-length": "5001" };
    const body = new ReadableStream<Uint8Array>({}, { highWaterMark: 0 });
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    expect(await receiveWebhookEvent(request, { secret, maxBytes: 5000 })).toMatchObject({ kind: "too-large" });
    expect(request.bodyUsed).toBe(false);
  });

  test("takes a request without a body for an empty one", async () => {
    const headers = { "codeqr-signature": await signWebhook("", secret) };
    const request = new Request("http://localhost/", { method: "POST", headers });
    expect(await receiveWebhookEvent(request, { secret })).toMatchObject({ kind: "invalid", raw: new Uint8Array() });
  });

  test("takes a header that came as a list, and refuses one that came twice", async () => {
    const signature = await signWebhook(clicked, secret);
    const kindOf = async (list: string[]) =>
      (await receiveWebhookEvent({ headers: { "codeqr-signature": list }, body: clicked }, { secret })).kind;
    expect([await kindOf([signature]), await kindOf([signature, signature])]).toEqual(["known", "unverified"]);
  });

  test("cancels the stream of a body that is too long", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1000)), cancel });
    const headers = { "codeqr-signature": "0".repeat(64) };
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    await receiveWebhookEvent(request, { secret, maxBytes: 5000 });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("reads no more of a stream than it may", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const headers = { "codeqr-signature": "0".repeat(64) };
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    expect(await receiveWebhookEvent(request, { secret, maxBytes: 5000 })).toEqual({ kind: "too-large", status: 413, maxBytes: 5000 });
    expect(sent).toBeLessThan(10_000);
  });

  test("puts a body together that comes in pieces", async () => {
    const bytes = new TextEncoder().encode(clicked);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let offset = 0; offset < bytes.length; offset += 100) controller.enqueue(bytes.subarray(offset, offset + 100));
        controller.close();
      },
    });
    const headers = { "codeqr-signature": await signWebhook(bytes, secret) };
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    expect(await receiveWebhookEvent(request, { secret })).toMatchObject({ kind: "known" });
  });

  test.each<[string, object, RegExp]>([
    ["no secret", {}, /signing secret/],
    ["an empty secret", { secret: "" }, /signing secret/],
    ["no length", { secret, maxBytes: Number.NaN }, /maxBytes/],
    ["a length of 0", { secret, maxBytes: 0 }, /maxBytes/],
  ])("%s is a mistake of the program", async (_name, options, message) => {
    await expect(receiveWebhookEvent(await posted(clicked), options as { secret: string })).rejects.toThrow(message);
    await expect(receiveWebhookEvent(await posted(clicked, null), options as { secret: string })).rejects.toThrow(TypeError);
  });

  test("a body that somebody has read is a mistake of the program", async () => {
    const request = await posted(clicked);
    await request.text();
    await expect(receiveWebhookEvent(request, { secret })).rejects.toThrow(/read already/);
  });
});

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
    ["a known event without a handler", () => signedRequest(sampleWebhookEvent("page.created"), secret), 200, ["fallback"], /^$/],
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

  test("hands over the event, the raw body and the request", async () => {
    const { calls, handler } = handlerWith();
    const request = await posted(clicked);
    await handler(request);
    expect(calls.clicked).toHaveBeenCalledWith(JSON.parse(clicked), { raw: new TextEncoder().encode(clicked), request });
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
    ["seen", clicked, { seen: fail }],
    ["the function that gives the secret", clicked, { secret: fail }],
  ])("an exception in %s is answered with 500 and told", async (_name, body, options) => {
    const { calls, handler } = handlerWith(options);
    const request = await posted(body);
    expect((await handler(request)).status).toBe(500);
    expect(calls.onError).toHaveBeenCalledWith(new Error("no"), request);
  });

  test("an exception is written to console.error where nobody wants to be told", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const handler = createWebhookHandler({ secret, on: { "link.clicked": fail }, fallback: fail, onInvalid: fail });
    expect((await handler(await posted(clicked))).status).toBe(500);
    expect(written).toHaveBeenCalledWith(expect.stringContaining("could not be handled"), new Error("no"));
    written.mockRestore();
  });

  test("an event that was seen is acknowledged and not handled again", async () => {
    const ids: string[] = [];
    const { calls, handler } = handlerWith({ seen: async (id) => ids.push(id) > 1 });
    expect((await handler(await posted(clicked))).status).toBe(200);
    expect((await handler(await posted(clicked))).status).toBe(200);
    expect(called(calls)).toEqual(["clicked"]);
    expect(new Set(ids)).toEqual(new Set([JSON.parse(clicked).id]));
  });

  test("onInvalid may have CodeQR send the body again", async () => {
    const { handler } = handlerWith({ onInvalid: () => new Response(null, { status: 422 }) });
    expect((await handler(await posted(invalid))).status).toBe(422);
  });

  test("the secret may come from a function, at each request", async () => {
    let current = "whsec_old";
    const { handler } = handlerWith({ secret: () => current });
    expect((await handler(await posted(clicked))).status).toBe(401);
    current = secret;
    expect((await handler(await posted(clicked))).status).toBe(200);
  });

  test.each<[string, object, RegExp]>([
    ["no secret", { secret: undefined }, /signing secret/],
    ["an empty secret", { secret: "" }, /signing secret/],
    ["a handler of no event", { on: { "link.clickd": () => {} } }, /no event link\.clickd .* link\.clicked/],
  ])("%s is found when the handler is made", (_name, options, message) => {
    expect(() => handlerWith(options)).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) }));
  });
});

function fail(): never {
  throw new Error("no");
}
