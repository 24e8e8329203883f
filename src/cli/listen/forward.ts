import { createExchange, type Exchanged } from "../send/exchange.js";

/** Hands a request on. Never throws. */
export type Forward = (rawHeaders: readonly string[], body: Uint8Array) => Promise<Exchanged>;

/** How many bytes of an answer are passed on: a receiver's answer is short. */
const keptBytes = 1024 * 1024;

/** Headers that are about one connection (RFC 9110, section 7.6.1), those that the new request gets of its own, and the one that would make the answer illegible. */
const notPassedOn = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
  "content-length",
  "expect",
  "accept-encoding",
]);

/**
 * Makes a function that hands requests on to a URL: the same bytes, and the same headers but for those about the connection.
 *
 * @param timeout How long an answer may take, in milliseconds.
 */
export function createForward(to: URL, timeout: number): { readonly forward: Forward; close(): void } {
  const { exchange, close } = createExchange(to, { timeout, keptBytes });
  const forward: Forward = (rawHeaders, body) => {
    const headers: Record<string, string[]> = {};
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const [name, value] = rawHeaders.slice(index, index + 2) as [string, string];
      if (!isOwn(name, rawHeaders)) (headers[name] ??= []).push(value);
    }
    return exchange({ method: "POST", headers: { ...headers, "Content-Length": body.length }, pieces: [body] });
  };
  return { forward, close };
}

/** The answer to pass on: the same, or 502 if there is none, or 504 if it takes too long. */
export function answerOf(exchanged: Exchanged): Response {
  if (exchanged.kind !== "answer") {
    const text = `codeqr-webhooks listen got no answer: ${exchanged.reason}\n`;
    return new Response(text, { status: exchanged.kind === "timeout" ? 504 : 502, headers: { "content-type": "text/plain" } });
  }
  const { status, headers, body, length } = exchanged;
  const passed = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || isOwn(name, ["connection", headers.connection ?? ""])) continue;
    for (const each of typeof value === "string" ? [value] : value) passed.append(name, each);
  }
  // A compressed body that was cut off could not be read.
  const isWhole = body.length === length;
  if (!isWhole) passed.delete("content-encoding");
  // These must have no body; a status that fetch does not allow is a mistake of the receiver.
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return status >= 200 && status <= 599
    ? new Response(hasBody && isWhole ? new Uint8Array(body) : null, { status, headers: passed })
    : new Response(`The answer had the status ${status}.\n`, { status: 502 });
}

/** Whether a header belongs to its connection: by its name, or because the `Connection` header lists it. */
function isOwn(name: string, rawHeaders: readonly string[]): boolean {
  const lower = name.toLowerCase();
  if (notPassedOn.has(lower)) return true;
  return rawHeaders.some(
    (header, index) =>
      index % 2 === 0 &&
      header.toLowerCase() === "connection" &&
      (rawHeaders[index + 1] ?? "")
        .toLowerCase()
        .split(",")
        .some((listed) => listed.trim() === lower),
  );
}
