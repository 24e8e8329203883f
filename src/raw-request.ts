import type { RawBody } from "./signature.js";

/** A request whose body has been read already, as raw bytes: not as parsed JSON, which is not what was signed. */
export interface RawRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: RawBody;
}

/** A body's bytes, or that there are more of them than allowed. */
export type ReadResult = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false };

/** A header by its name in lower case, or undefined. */
export function headerOf(headers: RawRequest["headers"], name: string): string | undefined {
  if (typeof (headers as Headers).get === "function") return (headers as Headers).get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers as Record<string, string | readonly string[] | undefined>)) {
    if (key.toLowerCase() === name) return typeof value === "string" ? value : value?.join(", ");
  }
  return undefined;
}

/**
 * Reads the body of a request, but no more than `maxBytes` of it.
 *
 * @throws {TypeError} When somebody else has read the body: that is a mistake of the program, not a bad request.
 */
export async function readBytes(request: Request | RawRequest, maxBytes: number): Promise<ReadResult> {
  if (Number(headerOf(request.headers, "content-length")) > maxBytes) return { ok: false };
  if (!isRequest(request)) return within(bytesOf(request.body), maxBytes);
  if (request.bodyUsed) throw new TypeError("The request's body has been read already: receive the webhook before anything else reads it.");
  return request.body === null ? { ok: true, bytes: new Uint8Array() } : readStream(request.body, maxBytes);
}

function isRequest(request: Request | RawRequest): request is Request {
  return typeof (request as Request).arrayBuffer === "function";
}

function bytesOf(body: RawBody): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError("The body is neither bytes nor text: give it as it was received, not as parsed JSON, which is not what was signed.");
}

function within(bytes: Uint8Array, maxBytes: number): ReadResult {
  return bytes.length > maxBytes ? { ok: false } : { ok: true, bytes };
}

async function readStream(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<ReadResult> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return { ok: false };
    }
    chunks.push(value);
  }
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return { ok: true, bytes: first };
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { ok: true, bytes };
}
