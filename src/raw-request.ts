import { asBytes } from "./bytes.js";
import type { RawBody } from "./signature.js";

/** A request whose body has already been read as raw bytes. Parsed JSON will not do, because it is not what was signed. */
export interface RawRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: RawBody;
}

/** A body's bytes, or why there are none: the body has more bytes than allowed, or the connection broke off before the end. */
export type ReadResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: "too-large" | "incomplete" };

/** Thrown when a body's signed bytes are gone before the webhook could read them: a mistake in the program, whoever sent the request. */
export class LostBodyError extends TypeError {
  override readonly name = "LostBodyError";
}

/** A header by its name in lower case; undefined if it is missing. */
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
 * @throws {TypeError} When something else has read the body, or it is not bytes: a mistake in the program, not a bad request.
 */
export async function readBytes(request: Request | RawRequest, maxBytes: number): Promise<ReadResult> {
  if (!isRequest(request)) return within(bytesOf(request.body), maxBytes);
  if (Number(headerOf(request.headers, "content-length")) > maxBytes) return { ok: false, reason: "too-large" };
  if (request.bodyUsed)
    throw new LostBodyError("The request's body has been read already: receive the webhook before anything else reads it.");
  return request.body === null ? { ok: true, bytes: new Uint8Array() } : readStream(request.body, maxBytes);
}

function isRequest(request: Request | RawRequest): request is Request {
  return typeof (request as Request).arrayBuffer === "function";
}

function bytesOf(body: RawBody): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : asBytes(body);
  if (bytes === undefined)
    throw new LostBodyError(
      "The body is neither bytes nor text: give it as it was received, not as parsed JSON, which is not what was signed.",
    );
  return bytes;
}

function within(bytes: Uint8Array, maxBytes: number): ReadResult {
  return bytes.length > maxBytes ? { ok: false, reason: "too-large" } : { ok: true, bytes };
}

/** Reads a stream into one buffer that grows: keeping its chunks would cost hundreds of bytes for each chunk of one byte. */
async function readStream(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<ReadResult> {
  const reader = stream.getReader();
  let buffer: Uint8Array = new Uint8Array();
  let length = 0;
  for (;;) {
    let next: Awaited<ReturnType<typeof reader.read>>;
    try {
      next = await reader.read();
    } catch (error) {
      // By name, because two builds of this package may be loaded at once.
      if ((error as Error | undefined)?.name === "LostBodyError") throw error;
      return { ok: false, reason: "incomplete" };
    }
    if (next.done) return { ok: true, bytes: length === buffer.length ? buffer : buffer.slice(0, length) };
    const chunk = bytesOf(next.value);
    if (length + chunk.length > maxBytes) {
      await reader.cancel().catch(() => {});
      return { ok: false, reason: "too-large" };
    }
    if (length === 0) buffer = chunk;
    else {
      if (length + chunk.length > buffer.length) buffer = grown(buffer, length, chunk.length, maxBytes);
      buffer.set(chunk, length);
    }
    length += chunk.length;
  }
}

/** A buffer with the same first bytes and room for more: twice as long, but never longer than a body may be. */
function grown(buffer: Uint8Array, length: number, more: number, maxBytes: number): Uint8Array {
  const larger = new Uint8Array(Math.min(maxBytes, Math.max(2 * buffer.length, length + more)));
  larger.set(buffer.subarray(0, length));
  return larger;
}
