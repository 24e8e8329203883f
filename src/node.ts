/**
 * Converts Node's own requests and responses to and from fetch's: for `node:http`, `node:http2`, Express, Fastify and frameworks built on them.
 *
 * @module
 */
import { bodyOf } from "./node/body.js";
import type { NodeRequest } from "./node/request.js";
import { type NodeResponse, sendResponse } from "./node/send-response.js";
import { urlOf } from "./node/url.js";

export type { NodeRequest } from "./node/request.js";
export type { NodeResponse } from "./node/send-response.js";

/** A function from a fetch `Request` to a `Response`. `createWebhookHandler` makes one that has its own `onError`. */
export interface FetchHandler {
  (request: Request): Response | Promise<Response>;
  readonly onError?: (error: unknown, request: Request) => unknown;
}

/** Methods that a fetch `Request` cannot have. */
const forbiddenMethods = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Turns a function from a fetch `Request` to a `Response`, such as `createWebhookHandler` makes, into a listener for `http.createServer`, `http2.createServer` and Express.
 *
 * Mount it before any middleware that parses bodies; or behind one that leaves them raw, such as `express.raw({ type: "*\/*", limit: "4mb" })`; or behind one that keeps the raw bytes as `rawBody`.
 *
 * @returns A listener that never rejects and never answers twice. Anything thrown is passed to the handler's `onError`, or else written to `console.error`, and answered with 500.
 *   If something else has answered meanwhile, such as a timeout middleware, that answer is left alone and `onError` is called.
 *   If the request's body has not been read to its end, the connection is closed after the answer.
 */
export function toNodeListener(handler: FetchHandler): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (given, response) => {
    let request: Request | undefined;
    const report = async (error: unknown) => {
      try {
        if (handler.onError === undefined) console.error("A CodeQR webhook could not be handled:", error);
        else await handler.onError(error, request ?? new Request("http://localhost/"));
      } catch (failure) {
        console.error("onError of a CodeQR webhook failed:", failure, "It was called for:", error);
      }
    };
    try {
      let answer: Response;
      try {
        if (forbiddenMethods.has(given.method ?? "")) answer = new Response(null, { status: 405, headers: { allow: "POST" } });
        else answer = await handler((request = toRequest(given)));
      } catch (error) {
        await report(error);
        answer = new Response("The webhook could not be handled.", { status: 500 });
      }
      const notSent = await sendResponse(answer, given.raw ?? given, response);
      if (notSent !== undefined) await report(notSent);
    } catch (error) {
      await report(error);
      response.destroy?.();
    }
  };
}

/**
 * Makes a fetch `Request` from a Node request. Its URL is the one that the client asked for, as far as its `Host` header can be trusted.
 *
 * The body is `rawBody` or `body` if these are bytes or text; otherwise it is read from the stream. If its bytes are gone, because it has already been parsed or read, reading it fails with a `TypeError` that says what to do.
 *
 * @throws {TypeError} When the method is one that a fetch `Request` cannot have: `CONNECT`, `TRACE` or `TRACK`.
 */
export function toRequest(request: NodeRequest): Request {
  const method = request.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // Names that start with a colon are HTTP/2 pseudo-headers, not headers.
    if (value !== undefined && !name.startsWith(":")) headers.set(name, typeof value === "string" ? value : value.join(", "));
  }
  const body = method === "GET" || method === "HEAD" ? null : bodyOf(request);
  // A stream as the body requires `duplex`, which some versions of the types do not have.
  return new Request(urlOf(request), { method, headers, body, duplex: "half" } as RequestInit);
}
