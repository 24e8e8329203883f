import { once } from "node:events";
import { createServer, type IncomingMessage, request as httpRequest, type RequestListener } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type FetchHandler, toNodeListener } from "../../src/node.js";

describe("toNodeListener", () => {
  const closing: (() => void)[] = [];
  const rejected: unknown[] = [];
  afterEach(() => {
    expect(rejected.splice(0)).toEqual([]);
    vi.restoreAllMocks();
    for (const close of closing.splice(0)) close();
  });

  async function listening(handler: FetchHandler, before: RequestListener = () => {}): Promise<number> {
    const listener = toNodeListener(handler);
    const server = createServer((request, response) => {
      before(request, response);
      listener(request, response).catch((error) => rejected.push(error));
    });
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

  test("answers a long body that is not read to its end", async () => {
    const port = await listening(async (request) => {
      await request.body?.cancel();
      return new Response("no", { status: 413 });
    });
    expect(await post(port, "x".repeat(3_000_000))).toMatchObject({ status: 413, text: "no" });
  });

  test("reports exceptions, and answers with 500", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("no");
    const port = await listening(async () => Promise.reject(error));
    expect(await post(port, "{}")).toMatchObject({ status: 500, text: "The webhook could not be handled." });
    expect(written).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("could not be handled"), error);
  });

  test("accepts a function that answers at once, and one with its own onError", async () => {
    const port = await listening(() => new Response("now"));
    expect(await post(port, "{}")).toMatchObject({ status: 200, text: "now" });
    const onError = vi.fn();
    const error = new Error("no");
    const failing = await listening(Object.assign(async () => Promise.reject(error), { onError }));
    expect(await post(failing, "{}")).toMatchObject({ status: 500 });
    expect(onError).toHaveBeenCalledExactlyOnceWith(error, expect.any(Request));
  });

  test("sends a Response that was fetched elsewhere without the headers of its connection", async () => {
    const headers = { "content-length": "999", "transfer-encoding": "chunked", connection: "close", "x-kept": "1" };
    const port = await listening(() => new Response("text", { headers }));
    const { text, headers: sent } = await post(port, "{}");
    expect([text, sent]).toEqual(["text", expect.objectContaining({ "content-length": "4", "x-kept": "1" })]);
    expect(sent).not.toHaveProperty("transfer-encoding");
  });

  test("sends each of several cookies", async () => {
    const port = await listening(
      () =>
        new Response(null, {
          headers: [
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
          ],
        }),
    );
    expect((await post(port, "{}")).headers).toMatchObject({ "set-cookie": ["a=1", "b=2"] });
  });

  describe("leaves an earlier answer alone", () => {
    const answeredFirst: RequestListener = (_request, response) => {
      response.statusCode = 503;
      response.end("timeout");
    };

    test.each<[string, () => Response | Promise<Response>, told: RegExp[]]>([
      ["and says so", () => new Response("done"), [/sent already, with status 503, when .* 200/]],
      [
        "and says why the handler failed, too",
        async () => Promise.reject(new Error("no")),
        [/^no$/, /sent already, with status 503, when .* 500/],
      ],
      ["but not of a stranger's request", () => new Response("who?", { status: 401, headers: { "content-type": "text/plain" } }), []],
    ])("%s", async (_name, handler, told) => {
      const onError = vi.fn();
      const port = await listening(Object.assign(handler, { onError }), answeredFirst);
      expect(await post(port, "{}")).toMatchObject({ status: 503, text: "timeout" });
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(told.length));
      expect(onError.mock.calls.map(([error]) => error.message)).toEqual(told.map((message) => expect.stringMatching(message)));
    });

    test("even where onError fails", async () => {
      const written = vi.spyOn(console, "error").mockImplementation(() => {});
      const onError = async () => Promise.reject(new Error("logger down"));
      const port = await listening(
        Object.assign(() => new Response("done"), { onError }),
        answeredFirst,
      );
      expect(await post(port, "{}")).toMatchObject({ status: 503 });
      await vi.waitFor(() => expect(written).toHaveBeenCalledOnce());
    });
  });

  test("closes the connection where its answer cannot be sent", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("no body")) });
    const port = await listening(() => new Response(broken));
    await expect(post(port, "{}")).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(written).toHaveBeenCalledWith(expect.anything(), new Error("no body"));
  });

  describe("the connection", () => {
    /** Sends raw bytes, and returns everything that comes back for some time, or until the server closes. */
    async function exchange(port: number, sent: readonly string[], wait = 900): Promise<{ received: string; closed: boolean }> {
      const socket = connect(port, "127.0.0.1");
      let received = "";
      let closed = false;
      socket.on("data", (data) => (received += data));
      socket.on("error", () => {});
      socket.on("close", () => (closed = true));
      for (const bytes of sent) socket.write(bytes);
      await vi.waitFor(() => expect(received).not.toBe(""));
      await Promise.race([new Promise((resolve) => socket.on("close", resolve)), new Promise((resolve) => setTimeout(resolve, wait))]);
      socket.destroy();
      return { received, closed };
    }
    const head = (length: number) => `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\n`;
    const refused = () => new Response("no", { status: 401 });

    test.each<[string, FetchHandler, sent: string[], closed: boolean]>([
      ["stays open after a body that was read", async (request) => new Response(await request.text()), [head(3), "abc"], false],
      ["stays open after a short unread body", refused, [head(3) + "abc"], false],
      ["is closed after an answer to a body that is still to come", refused, [head(1000), "abc"], true],
      ["is closed after a long unread body", refused, [head(5_000_000), "x".repeat(5_000_000)], true],
    ])("%s", async (_name, handler, sent, closed) => {
      const answered = await exchange(await listening(handler), sent);
      expect(answered.received).toMatch(/^HTTP\/1\.1 (200|401)/);
      expect([answered.closed, /connection: close/i.test(answered.received)]).toEqual([closed, closed]);
    });

    test("takes little more of a body without an end, once the answer is out", async () => {
      const port = await listening(async (request) => {
        await request.body?.cancel();
        return new Response("no", { status: 413 });
      });
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      socket.resume();
      socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
      const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
      const flood = setInterval(() => {
        while (!socket.destroyed && socket.write(chunk));
      }, 1);
      await new Promise((resolve) => socket.on("close", resolve));
      clearInterval(flood);
      // The contents of the operating system's buffers count as written, although nobody reads them.
      expect(socket.bytesWritten).toBeLessThan(32 << 20);
    });

    test.each<[string, string]>([
      ["TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
      ["slashes for a path", "POST // HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"],
      ["an absolute URL with credentials", "POST http://u:p@x/w HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"],
      ["an invalid host", "POST / HTTP/1.1\r\nHost: [::::\r\nContent-Length: 0\r\n\r\n"],
    ])("%s is answered, and nobody is told of it", async (_name, sent) => {
      const onError = vi.fn();
      const port = await listening(Object.assign(refused, { onError }));
      expect((await exchange(port, [sent], 50)).received).toMatch(/^HTTP\/1\.1 40[15]/);
      expect(onError).not.toHaveBeenCalled();
    });

    test("that is closed in the middle of a body gets no answer", async () => {
      const onError = vi.fn();
      let begin = () => {};
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const ended = vi.fn();
      const port = await listening(
        Object.assign(
          (request: Request) => {
            begin();
            return request.text().then(
              () => new Response(),
              (error: Error) => {
                ended(error.message);
                return refused();
              },
            );
          },
          { onError },
        ),
      );
      const socket = connect(port, "127.0.0.1");
      socket.write(`${head(100)}abc`);
      await begun;
      socket.destroy();
      await vi.waitFor(() => expect(ended).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/aborted|closed before the body/)));
      expect(onError).not.toHaveBeenCalled();
    });
  });

  test.each<[string, (message: Readable) => void]>([
    ["ends after the answer", (message) => message.push(null)],
    ["breaks off after the answer", (message) => message.destroy()],
  ])("ends an answer once, although the body %s", async (_name, finish) => {
    const message = Object.assign(new Readable({ read() {} }), { method: "POST", url: "/", headers: {}, complete: false });
    const end = vi.fn();
    const response = { statusCode: 200, setHeader() {}, write() {}, end };
    await toNodeListener(() => new Response("no", { status: 401 }))(message, response);
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
    finish(message);
    message.resume();
    await new Promise((resolve) => message.once("close", resolve));
    expect(end).toHaveBeenCalledOnce();
  });

  test("answers over HTTP/2, and ends the stream of a body that is not read to its end", async () => {
    const server = createHttp2Server(
      toNodeListener(async (request) => {
        const reader = request.body?.getReader();
        await reader?.read();
        await reader?.cancel();
        return new Response(request.url, { status: 413 });
      }),
    );
    closing.push(() => server.close());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    closing.push(() => session.destroy());
    const stream = session.request({ ":method": "POST", ":path": "/hook" });
    stream.write("x".repeat(1_000_000));
    const [headers] = await once(stream, "response");
    expect(headers[":status"]).toBe(413);
    let text = "";
    stream.on("data", (data) => (text += data));
    await vi.waitFor(() => expect([stream.closed, text]).toEqual([true, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/hook$/)]));
  });
});
