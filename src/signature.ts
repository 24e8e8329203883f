/**
 * CodeQR's signature of webhook bodies, on WebCrypto: works in Node, Deno, Bun, Workers and browsers.
 *
 * @module
 */

import { asBytes } from "./bytes.js";
import { isSignature, secretsOf, type WebhookSecret } from "./signature-input.js";

export type { WebhookSecret } from "./signature-input.js";

/** A request body exactly as it was received. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** What WebCrypto accepts: bytes in memory that is not shared. */
type Bytes = Uint8Array<ArrayBuffer> | ArrayBuffer;
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const algorithm = { name: "HMAC", hash: "SHA-256" };
const encoder = new TextEncoder();

/**
 * Signs a webhook body as CodeQR does: for tests, and for replaying stored bodies.
 *
 * @param rawBody The body that will be sent: bytes, or text, which is signed as UTF-8.
 * @param secret The webhook's signing secret, `whsec_` prefix included.
 * @returns The value of the `CodeQR-Signature` header: 64 lower-case hex digits.
 * @throws {TypeError} When no secret is given, or one that is a configuration mistake: empty, with white space around it, the text `undefined` or `null`, or the prefix `whsec_` alone.
 */
export async function signWebhook(rawBody: RawBody, secret: string): Promise<string> {
  const [only] = secretsOf(secret);
  const signature = await subtle().sign(algorithm, await keyOf(only), bytesOf(rawBody));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Checks CodeQR's signature of a webhook body. Takes the same time wherever a wrong signature differs from the right one.
 *
 * The signature does not cover a time, so a replay has a good signature too: deduplicate on the event's `id`.
 *
 * @param rawBody The body exactly as received: bytes, or the text they decode to. Parsing and serializing it again breaks the signature.
 * @param signature The `CodeQR-Signature` header: 64 hex digits.
 * @param secret The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated.
 * @returns Whether one of the secrets signed these bytes. A missing or malformed signature is `false`, never an error.
 * @throws {TypeError} When no secret is given, or one that is a configuration mistake: empty, with white space around it, the text `undefined` or `null`, or the prefix `whsec_` alone. This is not a bad request.
 * @see CodeQR, "Verify webhook requests": hex HMAC-SHA256 of the raw body, keyed with the whole secret as UTF-8.
 */
export async function verifyWebhookSignature(
  rawBody: RawBody,
  signature: string | null | undefined,
  secret: WebhookSecret,
): Promise<boolean> {
  const secrets = secretsOf(secret);
  if (!isSignature(signature)) return false;
  const expected = bytesOfHex(signature);
  const body = bytesOf(rawBody);
  for (const candidate of secrets) {
    if (await subtle().verify(algorithm, await keyOf(candidate), expected, body)) return true;
  }
  return false;
}

/**
 * WebCrypto's functions, which some environments lack.
 *
 * @throws {Error} When they are missing.
 * @see https://www.w3.org/TR/webcrypto-2/#crypto-interface: `subtle` exists in secure contexts only.
 */
function subtle(): typeof crypto.subtle {
  const found = (globalThis as { crypto?: { subtle?: typeof crypto.subtle } }).crypto?.subtle;
  if (found === undefined)
    throw new Error(
      "crypto.subtle is missing here, so no signature can be made or checked: browsers have it on https and localhost only, Node from version 20; React Native needs a polyfill.",
    );
  return found;
}

/** Imported keys by secret: importing takes longer than signing a body. */
const keys = new Map<string, Promise<Key>>();
const maxKeys = 100;

function keyOf(secret: string): Promise<Key> {
  let key = keys.get(secret);
  if (key === undefined) {
    if (keys.size >= maxKeys) keys.clear();
    key = subtle().importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
    keys.set(secret, key);
  }
  return key;
}

/** Converts a body to bytes for WebCrypto. A value that is neither bytes nor text is passed on as it is, and WebCrypto refuses it. */
function bytesOf(body: RawBody): Bytes {
  return typeof body === "string" ? encoder.encode(body) : (asBytes(body) ?? (body as Bytes));
}

function bytesOfHex(hex: string): Bytes {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
