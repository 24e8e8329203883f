/**
 * For testing code that receives webhooks: bodies of every event, and requests signed as CodeQR signs them.
 *
 * @module
 */
import { samples } from "../generated/typescript/samples.js";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventOf } from "../generated/typescript/types.js";
import { type RawBody, signWebhook } from "./signature.js";
import { isWebhookEventName } from "./webhook-event-name.js";

export type * from "../generated/typescript/types.js";
export type { RawBody } from "./signature.js";

/** A value that is not an object. */
type Primitive = string | number | boolean | null | undefined;

/** `T`, and `T` with properties that it does not declare. */
type Open<T> = T | (T & { readonly [undeclared: string]: unknown });

/** `T` with properties that it does not declare, at any depth. */
export type Extended<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Extended<Item>[]
      : Open<{ readonly [Key in keyof T]: Extended<T[Key]> }>;

/** Changes to a `T`: every property is optional at any depth, lists are given whole, and properties that it does not declare are allowed. */
export type Overrides<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Extended<Item>[]
      : Open<{ readonly [Key in keyof T]?: Overrides<T[Key]> | undefined }>;

/** An event that has a sample: any event of the catalogue. */
export type SampleName = keyof typeof samples;

/**
 * Makes an event to test with, from the payloads that CodeQR documents.
 *
 * @param name The event: `link.clicked`.
 * @param overrides The values to change. Objects are merged into the sample at any depth; lists and other values are replaced as a whole. `undefined` removes a property, at any depth. Properties that the schemas do not declare are allowed.
 * @returns A fresh body in documented form, which may be changed: it shares no object and no list with the overrides.
 * @throws {TypeError} When there is no event of this name.
 */
export function sampleWebhookEvent<Name extends SampleName>(name: Name, overrides?: Overrides<WebhookEventOf<Name>>): WebhookEventOf<Name> {
  if (!Object.hasOwn(samples, name)) throw new TypeError(`There is no sample of ${name}: write one of ${Object.keys(samples).join(", ")}.`);
  return merged(structuredClone<WebhookEvent>(samples[name]), overrides ?? {}) as WebhookEventOf<Name>;
}

/**
 * Makes an event that is not in the catalogue, to test a `fallback` and any other code that must not fail when CodeQR adds an event.
 *
 * @param name Any name that is not in the catalogue: `link.archived`.
 * @param overrides The values to change in an envelope with empty `data`, as for `sampleWebhookEvent`.
 * @returns A fresh body, which may be changed.
 * @throws {TypeError} When the name is in the catalogue.
 */
export function sampleUnknownWebhookEvent(name: string, overrides?: Overrides<Omit<UnknownWebhookEvent, "event">>): UnknownWebhookEvent {
  if (isWebhookEventName(name)) throw new TypeError(`${name} is an event of the catalogue: make it with sampleWebhookEvent.`);
  const { id, createdAt } = Object.values<WebhookEvent>(samples)[0] as WebhookEvent;
  return merged({ id, event: name, createdAt, data: {} }, overrides ?? {}) as UnknownWebhookEvent;
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
  const body = rawBodyOf(event);
  const headers = { "content-type": "application/json", "codeqr-signature": await signWebhook(body, secret) };
  return new Request(url, { method: "POST", headers, body } as RequestInit);
}

/** The body to send. Does not compare classes: the bytes may be of another realm, as in a test environment with its own globals. */
function rawBodyOf(event: object | RawBody): RawBody {
  if (typeof event === "string" || ArrayBuffer.isView(event)) return event as RawBody;
  return tagOf(event) === "[object ArrayBuffer]" ? new Uint8Array(event as ArrayBuffer) : JSON.stringify(event);
}

/** Merges overrides into a value. They are copied; those that are undefined remove their property. */
function merged(value: unknown, overrides: unknown): unknown {
  if (Array.isArray(overrides)) return overrides.map((item) => merged(undefined, item));
  if (!isPlainObject(overrides)) return overrides;
  const result = new Map(isPlainObject(value) ? Object.entries(value) : []);
  for (const [name, override] of Object.entries(overrides)) {
    if (override === undefined) result.delete(name);
    else result.set(name, merged(result.get(name), override));
  }
  return Object.fromEntries(result);
}

function isPlainObject(value: unknown): value is object {
  return tagOf(value) === "[object Object]";
}

/** What kind of object a value is, whichever realm it is of. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
