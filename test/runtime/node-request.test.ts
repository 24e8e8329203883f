import { once } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type NodeRequest, toRequest } from "../../src/node.js";

const parsedAlready = /express\.json\(\).* mount the webhook before it, or write express\.json\(\{ limit: "4mb", verify: /;

function stream(...chunks: string[]): Readable {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
}

function asRequest(readable: Readable, more: Partial<NodeRequest> = {}): NodeRequest {
  return Object.assign(readable, { method: "POST", url: "/webhooks", headers: {}, ...more });
}

describe("toRequest", () => {
  test.each<[string, NodeRequest, method: string, url: string, body: string]>([
    ["a stream", asRequest(stream("a", "b", "c")), "POST", "http://localhost/webhooks", "abc"],
    ["an empty stream", asRequest(stream()), "POST", "http://localhost/webhooks", ""],
    ["a query", asRequest(stream("a"), { url: "/a?b=c" }), "POST", "http://localhost/a?b=c", "a"],
    ["text that was read already", { method: "POST", url: "/", headers: {}, body: "abc" }, "POST", "http://localhost/", "abc"],
    ["bytes that were read already", { method: "PUT", url: "/", headers: {}, body: Buffer.from("abc") }, "PUT", "http://localhost/", "abc"],
    [
      "the stream that a framework wraps",
      { method: "POST", url: "/", headers: {}, raw: stream("abc") },
      "POST",
      "http://localhost/",
      "abc",
    ],
    ["a body of null beside a stream", { method: "POST", headers: {}, body: null, raw: stream("abc") }, "POST", "http://localhost/", "abc"],
    [
      "the raw body beside a parsed one",
      { method: "POST", headers: {}, body: {}, rawBody: Buffer.from("abc") },
      "POST",
      "http://localhost/",
      "abc",
    ],
    ["the raw body as text", { method: "POST", headers: {}, body: {}, rawBody: "abc" }, "POST", "http://localhost/", "abc"],
    ["an ArrayBuffer", { method: "POST", headers: {}, body: new TextEncoder().encode("abc").buffer }, "POST", "http://localhost/", "abc"],
    [
      "a stream that a parser did not read, with {} as the body",
      asRequest(stream("abc"), { body: {} }),
      "POST",
      "http://localhost/webhooks",
      "abc",
    ],
    [
      "the stream as the body",
      { method: "POST", headers: {}, body: stream("abc"), raw: stream("xyz") },
      "POST",
      "http://localhost/",
      "abc",
    ],
    ["GET, whatever its body", { method: "GET", url: "/", headers: {}, body: {} }, "GET", "http://localhost/", ""],
    ["HEAD", { method: "HEAD", url: "/", headers: {}, body: {} }, "HEAD", "http://localhost/", ""],
    ["no method and no URL", { headers: {}, body: {} }, "GET", "http://localhost/", ""],
  ])("%s", async (_name, given, method, url, body) => {
    const request = toRequest(given);
    expect([request.method, request.url, await request.text()]).toEqual([method, url, body]);
  });

  test("passes the headers on, but not HTTP/2's pseudo-headers", () => {
    const headers = { "codeqr-signature": "ab", accept: ["a/b", "c/d"], host: undefined, ":path": "/", "content-type": "" };
    expect(Object.fromEntries(toRequest({ headers }).headers)).toEqual({
      "codeqr-signature": "ab",
      accept: "a/b, c/d",
      "content-type": "",
    });
  });

  test.each<[string, Partial<NodeRequest>, url: string]>([
    ["a host", { headers: { host: "example.com:8080" } }, "http://example.com:8080/a?b=c"],
    ["a host of HTTP/2", { headers: { ":authority": "example.com" } }, "http://example.com/a?b=c"],
    ["TLS", { headers: { host: "example.com" }, raw: { socket: { encrypted: true } } }, "https://example.com/a?b=c"],
    ["a protocol that a framework determined", { headers: { host: "example.com" }, protocol: "https" }, "https://example.com/a?b=c"],
    ["a router that shortened the path", { url: "/?b=c", originalUrl: "/hook/42?b=c" }, "http://localhost/hook/42?b=c"],
    ["two slashes", { url: "//evil.example/x" }, "http://localhost//evil.example/x"],
    ["only slashes", { url: "//" }, "http://localhost//"],
    ["a broken address for a path", { url: "//[" }, "http://localhost//["],
    ["an absolute URL", { url: "http://evil.example/a?b=c", headers: { host: "example.com" } }, "http://example.com/a?b=c"],
    ["an absolute URL with credentials", { url: "http://user:pass@evil.example/x" }, "http://localhost/x"],
    ["an asterisk", { url: "*" }, "http://localhost/"],
    ["no path", { url: "" }, "http://localhost/"],
    ["no URL at all", { url: "http://[" }, "http://localhost/"],
    ["a host with credentials", { headers: { host: "user:pass@example.com" } }, "http://localhost/a?b=c"],
    ["a host with a path", { headers: { host: "example.com/x" } }, "http://localhost/a?b=c"],
    ["an invalid host", { headers: { host: "[" } }, "http://localhost/a?b=c"],
    ["a host with an invalid port", { headers: { host: "a:99999" } }, "http://localhost/a?b=c"],
    ["an empty host", { headers: { host: "" } }, "http://localhost/a?b=c"],
    ["an unusual protocol", { headers: { host: "example.com" }, protocol: "javascript" }, "http://localhost/a?b=c"],
  ])("the URL of %s", (_name, given, url) => {
    expect(toRequest({ method: "POST", url: "/a?b=c", headers: {}, body: "", ...given }).url).toBe(url);
  });

  test("the URL of a request whose socket is an accessor, as in HTTP/2 over TLS", () => {
    class Http2Request {
      readonly method = "GET";
      readonly url = "/a";
      readonly headers = { ":authority": "example.com" };
      get socket() {
        return { encrypted: true };
      }
    }
    expect(toRequest(new Http2Request()).url).toBe("https://example.com/a");
  });

  test.each<[string, () => NodeRequest | Promise<NodeRequest>, RegExp]>([
    ["parsed", async () => asRequest(await drained(), { body: {} }), parsedAlready],
    ["parsed to something falsy", async () => asRequest(await drained(), { body: 0 }), parsedAlready],
    ["parsed, with no stream at hand", () => ({ method: "POST", headers: {}, body: {} }), parsedAlready],
    ["parsed by Fastify", async () => ({ method: "POST", headers: {}, body: {}, raw: await drained() }), /addContentTypeParser/],
    ["read", async () => asRequest(await drained()), /has been read already/],
  ])("reading a body that has been %s says what to do", async (_name, given, message) => {
    const request = toRequest(await given());
    await expect(request.text()).rejects.toThrow(
      expect.objectContaining({ name: "LostBodyError", message: expect.stringMatching(message) }),
    );
    await expect(request.text()).rejects.toBeInstanceOf(TypeError);
  });

  test("reading a body whose client has left does not", async () => {
    await expect(toRequest(asRequest(await destroyed())).text()).rejects.toThrow(/connection was closed/);
  });

  test("touches nothing before somebody reads", async () => {
    const readable = stream("abc");
    const request = toRequest(asRequest(readable));
    await new Promise(setImmediate);
    expect(readable.readableFlowing).toBeNull();
    expect(await request.text()).toBe("abc");
  });

  test.each<[string, (readable: Readable) => void, message: RegExp]>([
    ["fails", (readable) => readable.destroy(new Error("broken pipe")), /broken pipe/],
    ["is closed too early", (readable) => readable.destroy(), /closed before the body had come/],
  ])("gives the error of a stream that %s", async (_name, end, message) => {
    const readable = new Readable({ read() {} });
    const reader = toRequest(asRequest(readable)).body?.getReader();
    readable.push("abc");
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("abc");
    const next = reader?.read();
    await new Promise(setImmediate);
    end(readable);
    await expect(next).rejects.toThrow(message);
  });

  test("gives an error when the stream is closed before anybody reads", async () => {
    const readable = stream("abc");
    const request = toRequest(asRequest(readable));
    readable.destroy();
    await expect(request.text()).rejects.toThrow(/closed before the body was read/);
  });

  test("leaves the rest of a body that is no longer wanted", async () => {
    const readable = stream("a", "b", "c", "d");
    const reader = toRequest(asRequest(readable)).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([readable.destroyed, readable.readableEnded]).toEqual([false, false]);
  });

  test("gives what has arrived as one chunk, however small its pieces were", async () => {
    const readable = new Readable({ read() {} });
    for (let count = 0; count < 1000; count++) readable.push("a");
    const reader = toRequest(asRequest(readable)).body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(1000);
  });

  test("survives a stream that fails between two reads", async () => {
    const readable = new Readable({ read() {} });
    const reader = toRequest(asRequest(readable)).body?.getReader();
    readable.push("abc");
    await reader?.read();
    readable.destroy(new Error("broken pipe"));
    await new Promise((resolve) => readable.on("close", resolve));
    await expect(reader?.read()).rejects.toThrow(/closed/);
  });

  test("reads only as far as asked", async () => {
    let asked = 0;
    const readable = new Readable({
      highWaterMark: 1,
      read() {
        this.push(++asked > 50 ? null : "x");
      },
    });
    const reader = toRequest(asRequest(readable)).body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBeLessThan(10);
  });
});

async function drained(): Promise<Readable> {
  const readable = stream("abc");
  await readable.toArray();
  return readable;
}

async function destroyed(): Promise<Readable> {
  const readable = stream("abc");
  readable.destroy();
  await once(readable, "close");
  return readable;
}
