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
  /** The most bytes that a body may have; 4 MiB if left out. No more of it is kept. */
  readonly maxBytes?: number | undefined;
}

/** The bytes of a body, exactly as they came. */
export interface Received {
  readonly raw: Uint8Array;
}

/** A request that CodeQR did not sign with this secret. */
export interface UnverifiedWebhookResult {
  readonly kind: "unverified";
  /**
   * Why it is not verified:
   * - `missing`: there is no `CodeQR-Signature` header.
   * - `malformed`: the header is not 64 hex digits.
   * - `incomplete`: the connection broke off before the whole body had arrived.
   * - `mismatch`: the header is not the signature of this body with this secret.
   */
  readonly reason: "missing" | "malformed" | "incomplete" | "mismatch";
}

/** A body that is longer than it may be. It was not read to its end, and its signature was not checked. */
export interface TooLargeWebhookResult {
  readonly kind: "too-large";
  /** How many bytes a body may have. */
  readonly maxBytes: number;
}

/**
 * The outcome of a request, and the HTTP status to answer it with.
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
 * @returns The outcome of the request, and the HTTP status to answer it with.
 * @throws {TypeError} When the secret is missing or is a mistake of configuration, when `maxBytes` is not a positive integer, or when the body has been read already or is not a raw body: mistakes in the program, which must not pass for bad requests.
 */
export async function receiveWebhookEvent(request: Request | RawRequest, { secret, maxBytes }: ReceiveOptions): Promise<ReceivedWebhook> {
  const secrets = secretsOf(secret);
  return receiveWith(request, () => secrets, maxBytesOf(maxBytes));
}

/**
 * As `receiveWebhookEvent`, but asks for the secret only when the header has the form of a signature: to answer a stranger must not cost a call of a secret manager.
 *
 * @throws {TypeError} As `receiveWebhookEvent` does, and whatever `secret` throws.
 */
export async function receiveWith(
  request: Request | RawRequest,
  secret: () => WebhookSecret | Promise<WebhookSecret>,
  maxBytes: number,
): Promise<ReceivedWebhook> {
  const signature = headerOf(request.headers, "codeqr-signature");
  if (!isSignature(signature)) return { kind: "unverified", status: 401, reason: signature === undefined ? "missing" : "malformed" };
  const secrets = secretsOf(await secret());
  const body = await readBytes(request, maxBytes);
  if (!body.ok)
    return body.reason === "too-large"
      ? { kind: "too-large", status: 413, maxBytes }
      : { kind: "unverified", status: 401, reason: body.reason };
  const raw = body.bytes;
  if (!(await verifyWebhookSignature(raw, signature, secrets))) return { kind: "unverified", status: 401, reason: "mismatch" };
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

/**
 * The most bytes that a body may have.
 *
 * @throws {TypeError} When the option is not a positive integer.
 */
export function maxBytesOf(maxBytes: number = defaultMaxBytes): number {
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0))
    throw new TypeError(
      `maxBytes must be a positive integer, got ${typeof maxBytes === "string" ? `the text "${maxBytes}"` : String(maxBytes)}.`,
    );
  return maxBytes;
}
