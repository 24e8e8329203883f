/**
 * From Node's own requests and responses to fetch's: for `node:http`, Express, Fastify and what builds on them.
 *
 * @module
 */

/** What is read of a request: an `http.IncomingMessage`, an Express request, or a Fastify request whose body was left raw. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Bytes or text, where a raw body parser has read the body already. */
  readonly body?: unknown;
  /** The `http.IncomingMessage` of a Fastify request. */
  readonly raw?: unknown;
}

/** What is written to of a response: an `http.ServerResponse` or an Express response. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/**
 * Makes a listener for `http.createServer` and Express of a function on fetch's `Request` and `Response`, such as `createWebhookHandler` makes.
 *
 * Mount it before any middleware that parses bodies, or behind one that leaves them raw (`express.raw({ type: "*\/*" })`).
 *
 * @returns A listener that answers every request: what is thrown is written to `console.error` and answered with 500.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    try {
      await send(await handler(toRequest(request)), response);
    } catch (error) {
      console.error("A CodeQR webhook could not be handled:", error);
      await send(new Response("The webhook could not be handled.", { status: 500 }), response);
    }
  };
}

/**
 * Makes a fetch `Request` of a request of Node.
 *
 * @throws {TypeError} When the body has been parsed, or read by somebody else: the bytes that were signed are gone.
 */
export function toRequest(request: NodeRequest): Request {
  const method = request.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // Names that begin with a colon are HTTP/2's own, and no headers.
    if (value !== undefined && !name.startsWith(":")) headers.set(name, typeof value === "string" ? value : value.join(", "));
  }
  const body = method === "GET" || method === "HEAD" ? null : bodyOf(request);
  const url = new URL(request.url ?? "/", "http://localhost");
  // A stream as the body demands duplex, which not every version of the types knows.
  return new Request(url, { method, headers, body, duplex: "half" } as RequestInit);
}

function bodyOf(request: NodeRequest): string | Uint8Array | ReadableStream<Uint8Array> {
  const { body } = request;
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  const stream = (request.raw ?? request) as NodeStream;
  if (stream.readableEnded || stream.destroyed || (body !== undefined && body !== null)) {
    throw new TypeError(
      "The request's body has been parsed or read already, and with it the bytes that were signed: mount the webhook before body parsers, or behind one that leaves the body raw.",
    );
  }
  return streamOf(stream);
}

/** What is used of a `stream.Readable`. */
interface NodeStream {
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * A web stream of a stream of Node, which is not touched before somebody reads.
 *
 * Cancelling it leaves the socket open, unlike `Readable.toWeb`: the answer still has to go out, and the rest of the body to be let through.
 */
function streamOf(stream: NodeStream): ReadableStream<Uint8Array> {
  let state: "untouched" | "reading" | "done" = "untouched";
  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const finish = (end: () => void) => {
      if (state !== "done") end();
      state = "done";
    };
    state = "reading";
    stream.on("data", (chunk) => {
      if (state === "done") return;
      controller.enqueue(chunk);
      stream.pause();
    });
    stream.on("end", () => finish(() => controller.close()));
    stream.on("error", (error) => finish(() => controller.error(error)));
    stream.on("close", () => finish(() => controller.error(new Error("The connection was closed before the body had come."))));
  };
  return new ReadableStream(
    {
      pull(controller) {
        if (stream.destroyed) throw new Error("The connection was closed before the body was read.");
        if (state === "untouched") begin(controller);
        stream.resume();
      },
      cancel() {
        state = "done";
        stream.resume();
      },
    },
    { highWaterMark: 0 },
  );
}

async function send(response: Response, to: NodeResponse): Promise<void> {
  to.statusCode = response.status;
  response.headers.forEach((value, name) => to.setHeader(name, value));
  to.end(new Uint8Array(await response.arrayBuffer()));
}
