import { createServer, type IncomingMessage, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { once } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type NodeRequest, toNodeListener, toRequest } from "../../src/node.js";

const parsedAlready = /mount the webhook before body parsers/;

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
    ["GET, whatever stands in its body", { method: "GET", url: "/", headers: {}, body: {} }, "GET", "http://localhost/", ""],
    ["HEAD", { method: "HEAD", url: "/", headers: {}, body: {} }, "HEAD", "http://localhost/", ""],
    ["no method and no URL", { headers: {}, body: {} }, "GET", "http://localhost/", ""],
  ])("%s", async (_name, given, method, url, body) => {
    const request = toRequest(given);
    expect([request.method, request.url, await request.text()]).toEqual([method, url, body]);
  });

  test("hands over the headers, but none of HTTP/2's own", () => {
    const headers = { "codeqr-signature": "ab", accept: ["a/b", "c/d"], host: undefined, ":path": "/", "content-type": "" };
    expect(Object.fromEntries(toRequest({ headers }).headers)).toEqual({
      "codeqr-signature": "ab",
      accept: "a/b, c/d",
      "content-type": "",
    });
  });

  test.each<[string, () => NodeRequest | Promise<NodeRequest>]>([
    ["parsed", () => asRequest(stream("{}"), { body: {} })],
    ["parsed to something falsy", () => asRequest(stream("0"), { body: 0 })],
    ["read", async () => asRequest(await drained())],
    ["closed", async () => asRequest(await destroyed())],
  ])("refuses a body that has been %s", async (_name, given) => {
    const request = await given();
    expect(() => toRequest(request)).toThrow(parsedAlready);
    expect(() => toRequest(request)).toThrow(TypeError);
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

  test("lets the rest of a body through that is not wanted any more", async () => {
    const readable = stream("a", "b", "c", "d");
    const reader = toRequest(asRequest(readable)).body?.getReader();
    await reader?.read();
    const ended = once(readable, "end");
    await reader?.cancel();
    await ended;
  });

  test("reads no further than it is asked to", async () => {
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

describe("toNodeListener", () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    vi.restoreAllMocks();
    for (const close of closing.splice(0)) close();
  });

  async function listening(handler: (request: Request) => Promise<Response>): Promise<number> {
    const server = createServer(toNodeListener(handler));
    closing.push(() => server.close());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  }

  async function post(port: number, body: string): Promise<{ status: number | undefined; headers: object; text: string }> {
    const request = httpRequest({ port, method: "POST", path: "/a?b=c", headers: { "x-given": "1" } });
    request.end(body);
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const chunks = await response.toArray();
    return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() };
  }

  test("hands over the request, and sends the response", async () => {
    const port = await listening(async (request) => {
      const seen = [request.method, new URL(request.url).pathname, request.headers.get("x-given"), await request.text()];
      return new Response(seen.join(" "), { status: 201, headers: { "x-answered": "2" } });
    });
    expect(await post(port, "body")).toMatchObject({ status: 201, headers: { "x-answered": "2" }, text: "POST /a 1 body" });
  });

  test("answers a long body that nobody reads to its end", async () => {
    const port = await listening(async (request) => {
      await request.body?.cancel();
      return new Response("no", { status: 413 });
    });
    expect(await post(port, "x".repeat(3_000_000))).toMatchObject({ status: 413, text: "no" });
  });

  test("reports what is thrown, and answers with 500", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("no");
    const port = await listening(async () => Promise.reject(error));
    expect(await post(port, "{}")).toMatchObject({ status: 500, text: "The webhook could not be handled." });
    expect(written).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("could not be handled"), error);
  });

  test("reports a connection that is closed in the middle of a body", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const port = await listening((request) => {
      begin();
      return request.text().then((text) => new Response(text));
    });
    const socket = connect(port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc");
    await begun;
    socket.destroy();
    await vi.waitFor(() => expect(written).toHaveBeenCalledOnce());
    expect(String(written.mock.calls[0]?.[1])).toMatch(/aborted|closed before the body/);
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
