import { safeParseWebhookEvent } from "./index.js";
import { headerOf, type RawRequest, readBytes } from "./raw-request.js";
import { isSignature, secretsOf, verifyWebhookSignature, type WebhookSecret } from "./signature.js";
import type { InvalidWebhookResult, KnownWebhookResult, UnknownWebhookResult } from "./webhook-result.js";

/** How many bytes a body may have unless `maxBytes` says otherwise: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL. */
const defaultMaxBytes = 4 * 1024 * 1024;

/** How to receive. */
export interface ReceiveOptions {
  /** The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated. */
  readonly secret: WebhookSecret;
  /** How many bytes a body may have; 4 MiB if left out. No more than that is read. */
  readonly maxBytes?: number;
}

/** The bytes of a body, exactly as they came. */
interface Received {
  readonly raw: Uint8Array;
}

/** A request that CodeQR did not sign with this secret. */
export interface UnverifiedWebhookResult {
  readonly kind: "unverified";
  /** Whether the `CodeQR-Signature` header is missing, is no signature at all, or is not that of this body. */
  readonly reason: "missing" | "malformed" | "mismatch";
}

/** A body that is longer than it may be. It was not read to its end, and its signature was not checked. */
export interface TooLargeWebhookResult {
  readonly kind: "too-large";
  /** How many bytes a body may have. */
  readonly maxBytes: number;
}

/**
 * What a request turned out to be, with the HTTP status that it should be answered with.
 *
 * CodeQR counts every answer but a 2xx as a failure, retries, and disables the webhook at the 20th failure in a row (CodeQR's docs on webhooks). So the statuses are:
 * - `known`: 200.
 * - `unknown`: 202. The body is CodeQR's and sound; that this catalogue is older than the event is no failure of the delivery.
 * - `invalid`: 202. The body is CodeQR's, signed, and a retry would send the same bytes: to refuse it would in the end disable the webhook and lose all that is good. Keep `raw`, and report it.
 * - `unverified`: 401. The body is somebody else's; or the secret is wrong, and then the failures make CodeQR write to the project's owners, as they should.
 * - `too-large`: 413. It cannot be told whose the body is without reading it.
 */
export type ReceivedWebhook =
  | (KnownWebhookResult & Received & { readonly status: 200 })
  | (UnknownWebhookResult & Received & { readonly status: 202 })
  | (InvalidWebhookResult & Received & { readonly status: 202 })
  | (UnverifiedWebhookResult & { readonly status: 401 })
  | (TooLargeWebhookResult & { readonly status: 413 });

/**
 * Receives a webhook: checks the signature first, and only then looks at the body.
 *
 * @param request A fetch `Request` whose body nobody has read, or headers and the raw body.
 * @returns What the request turned out to be, and the status to answer it with.
 * @throws {TypeError} When no secret, or an empty one, is given, when `maxBytes` is no positive integer, or when the body has been read already or is no raw body: mistakes of the program, which must not pass for bad requests.
 */
export async function receiveWebhookEvent(
  request: Request | RawRequest,
  { secret, maxBytes = defaultMaxBytes }: ReceiveOptions,
): Promise<ReceivedWebhook> {
  secretsOf(secret);
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0)) throw new TypeError(`maxBytes must be a positive integer, got ${maxBytes}`);
  const signature = headerOf(request.headers, "codeqr-signature");
  if (!isSignature(signature)) return { kind: "unverified", status: 401, reason: signature === undefined ? "missing" : "malformed" };
  const body = await readBytes(request, maxBytes);
  if (!body.ok) return { kind: "too-large", status: 413, maxBytes };
  const raw = body.bytes;
  if (!(await verifyWebhookSignature(raw, signature, secret))) return { kind: "unverified", status: 401, reason: "mismatch" };
  const result = safeParseWebhookEvent(raw);
  switch (result.kind) {
    case "known":
      return { ...result, raw, status: 200 };
    case "unknown":
      return { ...result, raw, status: 202 };
    case "invalid":
      return { ...result, raw, status: 202 };
  }
}
