import { webhookEventNames } from "../generated/typescript/names.js";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventName, WebhookEventOf } from "../generated/typescript/types.js";

/** What a handler gets beside the event. */
export interface WebhookContext<Platform extends readonly unknown[] = readonly unknown[]> {
  /** The body exactly as it came. */
  readonly raw: Uint8Array;
  /** The request; its body has been read. */
  readonly request: Request;
  /** What the platform gave beside the request: `[env, ctx]` in Workers, whose `ctx.waitUntil` lets work go on after the answer. */
  readonly platform: Platform;
}

/**
 * Handles one event. What it returns is awaited: a `Response` is the answer, anything else is ignored.
 * An answer outside 2xx makes CodeQR send the event again.
 */
export type WebhookHandler<Name extends WebhookEventName, Platform extends readonly unknown[] = readonly unknown[]> = (
  event: WebhookEventOf<Name>,
  context: WebhookContext<Platform>,
) => unknown;

/** A function for each event that is handled by itself: an object of functions, or of a class that has them as methods. */
export type WebhookHandlers<Platform extends readonly unknown[] = readonly unknown[]> = {
  readonly [Name in WebhookEventName]?: WebhookHandler<Name, Platform> | undefined;
};

/** A handler of whichever event, for dispatch at run time. */
export type AnyHandler = (event: WebhookEvent | UnknownWebhookEvent, context: WebhookContext<never>) => unknown;

/**
 * Finds the handler of each event, methods of a class included, and binds it to its object.
 *
 * @throws {TypeError} When there is something that will never be called: a name that is not in the catalogue, or a value that is not a function.
 */
export function handlersOf(on: unknown): ReadonlyMap<string, AnyHandler> {
  if (typeof on !== "object" || on === null)
    throw new TypeError(`on must be an object of handlers by event name, got ${on === null ? "null" : typeof on}.`);
  const misspelt = namesIn(on).find((name) => !(webhookEventNames as readonly string[]).includes(name));
  if (misspelt !== undefined)
    throw new TypeError(
      `There is no event ${misspelt} to handle: write one of ${webhookEventNames.join(", ")}, or use fallback for events of other names.`,
    );
  const handlers = new Map<string, AnyHandler>();
  for (const name of webhookEventNames) {
    const handler = (on as Readonly<Record<string, unknown>>)[name];
    if (handler !== undefined) handlers.set(name, functionOf(handler, `on["${name}"]`).bind(on) as AnyHandler);
  }
  if (handlers.size === 0 && !isPlain(on))
    throw new TypeError("on is an object without a handler for any event: write one as a property or a method named for its event.");
  return handlers;
}

/**
 * The function that an option must be.
 *
 * @throws {TypeError} When it is something else.
 */
export function functionOf<T>(value: T, option: string): T & CallableFunction {
  if (typeof value !== "function") throw new TypeError(`${option} must be a function, got ${value === null ? "null" : typeof value}.`);
  return value as T & CallableFunction;
}

/** The names that an object's handlers have: all of a plain object's, and of a class's only those with a dot, since it may have other members. */
function namesIn(on: object): string[] {
  if (isPlain(on)) return Object.keys(on);
  const names: string[] = [];
  for (let owner: object | null = on; owner !== null; owner = Object.getPrototypeOf(owner))
    names.push(...Object.getOwnPropertyNames(owner));
  return names.filter((name) => name.includes("."));
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype;
}
