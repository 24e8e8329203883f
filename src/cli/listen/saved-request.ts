import { isUtf8 } from "node:buffer";

/** A request as `listen --save` writes it: one line of JSON. */
export interface SavedRequest {
  /** When it had arrived: a date-time of RFC 3339. */
  readonly receivedAt: string;
  readonly method: string;
  /** The path that was asked for, with its query. */
  readonly path: string;
  /** Names and values as they came, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body as text, if its bytes are UTF-8 and so can be had back exactly. */
  readonly body?: string;
  /** The body's bytes in base64, if they are not UTF-8. */
  readonly bodyBase64?: string;
}

/**
 * Makes a request into what is saved of it.
 *
 * @param rawHeaders Names and values by turns, as Node has them.
 */
export function savedRequest(
  {
    method = "",
    url = "",
    rawHeaders,
  }: { readonly method?: string | undefined; readonly url?: string | undefined; readonly rawHeaders: readonly string[] },
  body: Uint8Array,
  receivedAt: Date,
): SavedRequest {
  const headers = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : []));
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const kept = isUtf8(bytes) ? { body: bytes.toString() } : { bodyBase64: bytes.toString("base64") };
  return { receivedAt: receivedAt.toISOString(), method, path: url, headers, ...kept };
}

/** Whether a value from JSON is a saved request, and not a webhook's body: it has headers, and no event. */
export function isSavedRequest(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "headers" in value && !("event" in value);
}

/** The body of a saved request; undefined if it has none, or one that is damaged. */
export function savedBody({ body, bodyBase64 }: Readonly<Record<string, unknown>>): Buffer | undefined {
  if (typeof body === "string" && bodyBase64 === undefined) return Buffer.from(body);
  if (typeof bodyBase64 !== "string" || body !== undefined) return undefined;
  const bytes = Buffer.from(bodyBase64, "base64");
  // Node skips what is not base64.
  return bytes.toString("base64") === bodyBase64 ? bytes : undefined;
}
