import { safeParseWebhookEvent } from "./index.js";
import { headerOf, type RawRequest, readBytes } from "./raw-request.js";
import { verifyWebhookSignature } from "./signature.js";
import { isSignature, secretsOf, type WebhookSecret } from "./signature-input.js";
import type { InvalidWebhookResult, KnownWebhookResult, UnknownWebhookResult } from "./webhook-result.js";

/** How many bytes a body may have by default: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL. */
const defaultMaxBytes = 4 * 1024 * 1024;

/** The options of `receiveWebhookEvent`. */
export interface ReceiveOptions {
  /** The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated. */
  readonly secret: WebhookSecret;
  /** How many bytes a body may have at most; 4 MiB if left out. No more than that is kept. */
  readonly maxBytes?: number | undefined;
}

/** The bytes of a body, exactly as received. */
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

/** A body that is longer than allowed. It was not read to its end, and its signature was not checked. */
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
 * - `unknown`: 202. The body is CodeQR's and valid. That the event is newer than this catalogue is not a failure of the delivery.
 * - `invalid`: 202. CodeQR signed the body, and a retry would send the same bytes. Refusing it would in the end disable the webhook, and the good events would be lost too. Keep `raw`, and report it.
 * - `unverified`: 401. Either the body is not CodeQR's, or the secret is wrong. In that case CodeQR writes to the project's owners about the failures, as it should.
 * - `too-large`: 413. The signature cannot be checked without reading the whole body.
 */
export type ReceivedWebhook =
  | (KnownWebhookResult & Received & { readonly status: 200 })
  | (UnknownWebhookResult & Received & { readonly status: 202 })
  | (InvalidWebhookResult & Received & { readonly status: 202 })
  | (UnverifiedWebhookResult & { readonly status: 401 })
  | (TooLargeWebhookResult & { readonly status: 413 });

/**
 * Receives a webhook: verifies the signature first, and only then parses the body.
 *
 * @param request A fetch `Request` whose body has not been read, or headers and the raw body.
 * @returns The outcome of the request, and the HTTP status to answer it with.
 * @throws {TypeError} When the secret is missing or is a configuration mistake, when `maxBytes` is not a positive integer, or when the body has already been read or is not a raw body. These are mistakes in the program, which must not pass for bad requests.
 */
export async function receiveWebhookEvent(request: Request | RawRequest, { secret, maxBytes }: ReceiveOptions): Promise<ReceivedWebhook> {
  const secrets = secretsOf(secret);
  return receiveWith(request, () => secrets, maxBytesOf(maxBytes));
}

/**
 * Like `receiveWebhookEvent`, but asks for the secret only when the header has the form of a signature: answering a stranger must not cost a call to a secret manager.
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
 * Validates the option `maxBytes`.
 *
 * @returns How many bytes a body may have at most.
 * @throws {TypeError} When the option is not a positive integer.
 */
export function maxBytesOf(maxBytes: number = defaultMaxBytes): number {
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0))
    throw new TypeError(
      `maxBytes must be a positive integer, got ${typeof maxBytes === "string" ? `the text "${maxBytes}"` : String(maxBytes)}.`,
    );
  return maxBytes;
}
