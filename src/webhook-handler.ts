import type { UnknownWebhookEvent, WebhookEvent } from "../generated/typescript/types.js";
import { environmentSecret } from "./environment-secret.js";
import type { WebhookEventStore } from "./event-store.js";
import { handleOnce } from "./handle-once.js";
import { maxBytesOf, type ReceivedWebhook, receiveWith } from "./receive-webhook-event.js";
import { responseOf } from "./response-of.js";
import { secretsOf, type WebhookSecret } from "./signature-input.js";
import { type AnyHandler, functionOf, handlersOf, type WebhookContext, type WebhookHandlers } from "./webhook-handlers.js";
import type { WebhookParseError } from "./webhook-parse-error.js";

/** The options of `createWebhookHandler`. `Platform` is the list of arguments that the platform passes after the request: `[env: Env, ctx: ExecutionContext]` in Workers. */
export interface WebhookHandlerOptions<Platform extends readonly unknown[] = readonly unknown[]> {
  /**
   * The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated; or a function that returns either, or a promise of it, for the request at hand:
   * for secret managers, and for one endpoint that several webhooks send to. It is called only when the request's header has the form of a signature.
   *
   * If left out, the secret is read at each request from `CODEQR_WEBHOOK_SECRET`, the name that CodeQR's docs give the variable: in the platform's `env` (Workers), or else in `process.env`.
   */
  readonly secret?: WebhookSecret | ((request: Request, ...platform: Platform) => WebhookSecret | Promise<WebhookSecret>);
  /** How many bytes a body may have at most; 4 MiB if left out. No more than that is kept. */
  readonly maxBytes?: number | undefined;
  /** What to do with each event. */
  readonly on: WebhookHandlers<Platform>;
  /** What to do with every other event, whether or not it is in the catalogue: new events appear without notice. A `Response` that it returns is the answer. */
  readonly fallback: (event: WebhookEvent | UnknownWebhookEvent, context: WebhookContext<Platform>) => unknown;
  /**
   * What to do with a body that CodeQR signed but that does not match the catalogue. It is answered with 202, so that the webhook is not disabled: keep `context.raw` and report the error.
   * To have CodeQR send it again, return a `Response` with another status.
   */
  readonly onInvalid: (error: WebhookParseError, context: WebhookContext<Platform>) => unknown;
  /**
   * Remembers which events have been handled, so that each is handled once, even if CodeQR delivers it twice or two deliveries of it arrive at the same time. Without it, every delivery is handled.
   * `createMemoryEventStore` makes one for a single process.
   */
  readonly store?: WebhookEventStore | undefined;
  /**
   * Called with anything thrown while a request is being handled, which is answered with 500, so that CodeQR retries. Writes to `console.error` if left out.
   * Nothing that a stranger sends calls it, as long as your own `secret` function works and nothing in front has taken the body.
   */
  readonly onError?: ((error: unknown, request: Request) => unknown) | undefined;
}

/** A function that takes a request, and whatever the platform passes after it, and returns the response. */
export interface WebhookEndpoint<Platform extends readonly unknown[] = readonly unknown[]> {
  /** Never rejects. */
  (request: Request, ...platform: Platform): Promise<Response>;
  /** The option `onError`, made safe to call: it never rejects. `toNodeListener` calls it for errors outside of the function. */
  readonly onError: (error: unknown, request: Request) => Promise<void>;
}

/**
 * Makes a function that receives webhooks: it verifies, parses, dispatches and answers.
 *
 * @returns A function from a fetch `Request` to its `Response`. Anything thrown while it works is passed to `onError` and answered with 500.
 * @throws {TypeError} When an option can never work: a secret that is a configuration mistake, an `on` that names an event that is not in the catalogue, a handler that is not a function, a `maxBytes` that is not a positive integer.
 */
export function createWebhookHandler<Platform extends readonly unknown[] = readonly unknown[]>(
  options: WebhookHandlerOptions<Platform>,
): WebhookEndpoint<Platform> {
  const secretFor = secretSource(options);
  const maxBytes = maxBytesOf(options.maxBytes);
  const dispatch: Dispatch = {
    handlers: handlersOf(options.on),
    fallback: functionOf(options.fallback, "fallback") as AnyHandler,
    onInvalid: functionOf(options.onInvalid, "onInvalid") as Dispatch["onInvalid"],
    store: options.store,
    onError: reporter(functionOf(options.onError ?? reportError, "onError")),
  };
  const { onError } = dispatch;
  if (options.store !== undefined) functionOf(options.store.claim, "store.claim");

  const receive = async (request: Request, ...platform: Platform): Promise<Response> => {
    if (request.method !== "POST") return answer(405, "Webhooks come by POST.", { allow: "POST" });
    try {
      const received = await receiveWith(request, () => secretFor(request, ...platform), maxBytes);
      return await handle(received, dispatch, request, platform);
    } catch (error) {
      await onError(error, request);
      return answer(500, "The webhook could not be handled.");
    }
  };
  return Object.assign(receive, { onError });
}

/** Returns a function that finds the secret of a request. A secret given as undefined means a variable that was not set, not an option that was left out. */
function secretSource<Platform extends readonly unknown[]>(options: WebhookHandlerOptions<Platform>) {
  if (!("secret" in options)) return (_request: Request, ...platform: Platform) => environmentSecret(platform);
  const { secret } = options;
  if (typeof secret === "function") return secret;
  const secrets = secretsOf(secret as WebhookSecret);
  return () => secrets;
}

/** Where a received body is dispatched to. */
interface Dispatch {
  readonly handlers: ReadonlyMap<string, AnyHandler>;
  readonly fallback: AnyHandler;
  readonly onInvalid: (error: WebhookParseError, context: WebhookContext<never>) => unknown;
  readonly store: WebhookEventStore | undefined;
  readonly onError: WebhookEndpoint["onError"];
}

async function handle(received: ReceivedWebhook, dispatch: Dispatch, request: Request, platform: readonly unknown[]): Promise<Response> {
  if (received.kind === "unverified") return answer(received.status, `The CodeQR-Signature header ${reasons[received.reason]}.`);
  if (received.kind === "too-large") return answer(received.status, `The body has more than ${received.maxBytes} bytes.`);
  const context = { raw: received.raw, request, platform: platform as never };
  if (received.kind === "invalid")
    return (await responseOf(await dispatch.onInvalid(received.error, context))) ?? answer(received.status, received.error.message);
  const { event, status } = received;
  const handler = dispatch.handlers.get(event.event) ?? dispatch.fallback;
  const run = async () => (await responseOf(await handler(event, context))) ?? answer(status, null);
  if (dispatch.store === undefined) return run();
  const outcome = await handleOnce(
    dispatch.store,
    event.id,
    run,
    ({ ok }) => ok,
    (error) => dispatch.onError(error, request),
  );
  if (outcome === "handled") return answer(200, "This event has been handled already.");
  if (outcome === "claimed") return answer(503, "Another delivery of this event is still being handled.", { "retry-after": "1" });
  return outcome;
}

const reasons = {
  missing: "is missing",
  malformed: "is not 64 hex digits",
  incomplete: "cannot be checked: the body broke off",
  mismatch: "is not that of this body with this secret",
};

function answer(status: number, text: string | null, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: text === null ? headers : { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

function reportError(error: unknown): void {
  console.error("A CodeQR webhook could not be handled:", error);
}

/** Wraps `onError` so that it never rejects: an error that it throws itself goes to `console.error`, with the error that it was called for. */
function reporter(onError: (error: unknown, request: Request) => unknown): WebhookEndpoint["onError"] {
  return async (error, request) => {
    try {
      await onError(error, request);
    } catch (failure) {
      console.error("onError of a CodeQR webhook failed:", failure);
      reportError(error);
    }
  };
}
