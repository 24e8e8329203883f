import { describe, expect, test, vi } from "vitest";
import { receiveWebhookEvent } from "../../src/receive.js";
import { signWebhook } from "../../src/signature.js";
import { examples } from "../support/examples.js";
import { clicked, invalid, posted, secret, unknown } from "./deliveries.js";

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

  describe("accepts headers and a raw body", () => {
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

    test("but not a parsed one", async () => {
      const headers = { "codeqr-signature": "0".repeat(64) };
      await expect(receiveWebhookEvent({ headers, body: JSON.parse(clicked) }, { secret })).rejects.toThrow(/as it was received/);
    });

    test("and applies the same limit", async () => {
      const headers = { "codeqr-signature": "0".repeat(64) };
      expect(await receiveWebhookEvent({ headers, body: bytes }, { secret, maxBytes: 10 })).toMatchObject({ kind: "too-large" });
    });
  });

  test.each<[string, number]>([
    ["known", 0],
    ["too-large", 1],
  ])("a body of at most maxBytes is allowed: %s", async (kind, excess) => {
    const body = new TextEncoder().encode(clicked);
    const headers = { "codeqr-signature": await signWebhook(body, secret) };
    const maxBytes = body.length - excess;
    const stream = new Blob([body]).stream();
    const streamed = new Request("http://localhost/", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
    expect((await receiveWebhookEvent(streamed, { secret, maxBytes })).kind).toBe(kind);
    expect((await receiveWebhookEvent({ headers, body }, { secret, maxBytes })).kind).toBe(kind);
  });

  test("the length in a header is ignored when the body itself is available", async () => {
    const headers = { "codeqr-signature": await signWebhook(clicked, secret), "content-length": "99999999" };
    expect((await receiveWebhookEvent({ headers, body: clicked }, { secret, maxBytes: 5000 })).kind).toBe("known");
  });

  test("does not begin to read a body that is announced as too long", async () => {
    const headers = { "codeqr-signature": "0".repeat(64), "content-length": "5001" };
    const body = new ReadableStream<Uint8Array>({}, { highWaterMark: 0 });
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    expect(await receiveWebhookEvent(request, { secret, maxBytes: 5000 })).toMatchObject({ kind: "too-large" });
    expect(request.bodyUsed).toBe(false);
  });

  test.each<[string, (controller: ReadableStreamDefaultController<Uint8Array>) => void]>([
    ["fails", (controller) => controller.error(new Error("aborted"))],
    ["fails with nothing", (controller) => controller.error()],
  ])("a body whose stream %s was not sent whole, and is not signed", async (_name, end) => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(10));
        end(controller);
      },
    });
    const headers = { "codeqr-signature": "0".repeat(64) };
    const request = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    expect(await receiveWebhookEvent(request, { secret })).toEqual({ kind: "unverified", status: 401, reason: "incomplete" });
  });

  test.each<[string, (chunk: Uint8Array) => unknown]>([
    ["ArrayBuffers", (chunk) => chunk.slice().buffer],
    ["parts of larger buffers", (chunk) => new Uint8Array([0, ...chunk, 0]).subarray(1, -1)],
    ["text", (chunk) => new TextDecoder().decode(chunk)],
  ])("holds a stream of %s to its length, and puts it together", async (_name, chunkOf) => {
    const bytes = new TextEncoder().encode(clicked);
    const streamed = async () => {
      const body = new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(chunkOf(Uint8Array.of(byte)));
          controller.close();
        },
      });
      const headers = { "codeqr-signature": await signWebhook(bytes, secret) };
      return new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    };
    expect(await receiveWebhookEvent(await streamed(), { secret })).toMatchObject({ kind: "known", raw: bytes });
    expect((await receiveWebhookEvent(await streamed(), { secret, maxBytes: bytes.length - 1 })).kind).toBe("too-large");
  });

  test("treats a request without a body as an empty body", async () => {
    const headers = { "codeqr-signature": await signWebhook("", secret) };
    const request = new Request("http://localhost/", { method: "POST", headers });
    expect(await receiveWebhookEvent(request, { secret })).toMatchObject({ kind: "invalid", raw: new Uint8Array() });
  });

  test("accepts a header that came as a list, and refuses one that came twice", async () => {
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

  test("joins a body that comes in pieces", async () => {
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
    ["a secret of white space", { secret: " " }, /white space/],
    ["a length that is not a number", { secret, maxBytes: Number.NaN }, /maxBytes .* NaN/],
    ["a length of 0", { secret, maxBytes: 0 }, /maxBytes .* 0/],
    ["a length that is text", { secret, maxBytes: "1000" }, /maxBytes .* the text "1000"/],
  ])("%s is a programming error", async (_name, options, message) => {
    await expect(receiveWebhookEvent(await posted(clicked), options as { secret: string })).rejects.toThrow(message);
    await expect(receiveWebhookEvent(await posted(clicked, null), options as { secret: string })).rejects.toThrow(TypeError);
  });

  test("a body that was already read is a programming error", async () => {
    const request = await posted(clicked);
    await request.text();
    await expect(receiveWebhookEvent(request, { secret })).rejects.toThrow(/read already/);
  });
});
