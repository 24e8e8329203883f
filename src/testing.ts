/**
 * For tests of what receives webhooks: bodies of every event, and requests that are signed as CodeQR signs them.
 *
 * @module
 */
import { samples } from "../generated/typescript/samples.js";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventOf } from "../generated/typescript/types.js";
import { type RawBody, signWebhook } from "./signature.js";

export type * from "../generated/typescript/types.js";
export type { RawBody } from "./signature.js";

/** `T` with every property optional, at any depth; lists are given whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/** An event that there is a sample of: any of the catalogue. */
export type SampleName = keyof typeof samples;

/**
 * Makes an event to test with, from the payloads that CodeQR documents.
 *
 * @param name The event: `link.clicked`.
 * @param overrides What shall be different: merged into the sample, objects at any depth, lists and other values as a whole. `undefined` removes a property.
 * @returns A fresh body in documented form, which may be changed.
 * @throws {TypeError} When there is no event of this name.
 */
export function sampleWebhookEvent<Name extends SampleName>(
  name: Name,
  overrides?: DeepPartial<WebhookEventOf<Name>>,
): WebhookEventOf<Name> {
  if (!Object.hasOwn(samples, name)) throw new TypeError(`There is no sample of ${name}: write one of ${Object.keys(samples).join(", ")}.`);
  const sample = structuredClone<WebhookEvent>(samples[name]) as WebhookEventOf<Name>;
  return overrides === undefined ? sample : (merged(sample, overrides) as WebhookEventOf<Name>);
}

/**
 * Makes a request as CodeQR sends it, signature included.
 *
 * @param event The body: an event, any other value to be sent as JSON, or a body to be sent as it is.
 * @param secret The signing secret of the webhook under test.
 * @param url Where the request goes; `http://localhost/` if left out.
 * @throws {TypeError} When no secret, or an empty one, is given.
 */
export async function signedRequest(
  event: WebhookEvent | UnknownWebhookEvent | object | RawBody,
  secret: string,
  url: string | URL = "http://localhost/",
): Promise<Request> {
  const isRaw = typeof event === "string" || event instanceof Uint8Array || event instanceof ArrayBuffer;
  const body: RawBody = isRaw ? event : JSON.stringify(event);
  const headers = { "content-type": "application/json", "codeqr-signature": await signWebhook(body, secret) };
  return new Request(url, { method: "POST", headers, body } as RequestInit);
}

function merged(value: unknown, overrides: unknown): unknown {
  if (!isObject(value) || !isObject(overrides)) return overrides;
  const result = new Map(Object.entries(value));
  for (const [name, override] of Object.entries(overrides)) {
    if (override === undefined) result.delete(name);
    else result.set(name, merged(result.get(name), override));
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
