import { webhookEventNames } from "../generated/typescript/names.js";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventName, WebhookEventOf } from "../generated/typescript/types.js";

/** What a handler gets along with the event. */
export interface WebhookContext<Platform extends readonly unknown[] = readonly unknown[]> {
  /** The body exactly as received. */
  readonly raw: Uint8Array;
  /** The request; its body has been read. */
  readonly request: Request;
  /** The arguments that the platform passed after the request: `[env, ctx]` in Workers, where `ctx.waitUntil` lets work go on after the answer. */
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

/** A function for each event that has its own handler: an object of functions, or an instance of a class that has them as methods. */
export type WebhookHandlers<Platform extends readonly unknown[] = readonly unknown[]> = {
  readonly [Name in WebhookEventName]?: WebhookHandler<Name, Platform> | undefined;
};

/** A handler of any event, for dispatch at run time. */
export type AnyHandler = (event: WebhookEvent | UnknownWebhookEvent, context: WebhookContext<never>) => unknown;

/**
 * Finds the handler of each event, methods of a class included, and binds it to its object.
 *
 * @throws {TypeError} When something could never be called: a name that is not in the catalogue, or a value that is not a function.
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
 * Checks that an option is a function.
 *
 * @throws {TypeError} When it is something else.
 */
export function functionOf<T>(value: T, option: string): T & CallableFunction {
  if (typeof value !== "function") throw new TypeError(`${option} must be a function, got ${value === null ? "null" : typeof value}.`);
  return value as T & CallableFunction;
}

/** The names of an object's handlers: of a plain object all names, of an instance of a class only those with a dot, because it may have other members. */
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
