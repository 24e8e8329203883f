import { webhookEventNames } from "../generated/typescript/names.js";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventName, WebhookEventOf } from "../generated/typescript/types.js";
import { type ReceivedWebhook, type ReceiveOptions, receiveWebhookEvent } from "./receive-webhook-event.js";
import { secretsOf, type WebhookSecret } from "./signature.js";
import type { WebhookParseError } from "./webhook-parse-error.js";

/** What a handler gets beside the event. */
export interface WebhookContext {
  /** The body exactly as it came. */
  readonly raw: Uint8Array;
  /** The request; its body has been read. */
  readonly request: Request;
}

/** A function for each event that is handled by itself. What it returns is awaited and otherwise ignored. */
export type WebhookHandlers = {
  readonly [Name in WebhookEventName]?: (event: WebhookEventOf<Name>, context: WebhookContext) => unknown;
};

/** How to handle webhooks. */
export interface WebhookHandlerOptions extends Omit<ReceiveOptions, "secret"> {
  /**
   * The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated.
   * Or a function that returns it, asked at each request: for where it is not there yet when the module is loaded, as in some build steps.
   */
  readonly secret: WebhookSecret | (() => WebhookSecret);
  /** What to do with each event. */
  readonly on: WebhookHandlers;
  /** What to do with every other event, of the catalogue or not: new events appear without notice. */
  readonly fallback: (event: WebhookEvent | UnknownWebhookEvent, context: WebhookContext) => unknown;
  /**
   * What to do with a body that CodeQR signed and that is not what the catalogue says. It is answered with 202, so that the webhook is not disabled: keep `context.raw` and report the error.
   * To have CodeQR send it again, return a `Response` with another status.
   */
  readonly onInvalid: (error: WebhookParseError, context: WebhookContext) => unknown;
  /**
   * Whether the event with this id has been handled already: CodeQR retries, so the same event may come twice. If so, it is answered with 200 and not handled again.
   * Only look the id up here, and store it where the event is handled, when that has worked: an event whose handling failed must not pass for one that was handled.
   */
  readonly seen?: (id: string) => boolean | Promise<boolean>;
  /** Told of whatever is thrown while a request is handled, which is answered with 500, so that CodeQR retries. Writes to `console.error` if left out. */
  readonly onError?: (error: unknown, request: Request) => unknown;
}

/**
 * Makes a function that receives webhooks: it verifies, parses, dispatches and answers.
 *
 * @returns A function from a fetch `Request` to its `Response`. What is thrown while it works is told to `onError` and answered with 500.
 * @throws {TypeError} When no secret, or an empty one, is given, or when `on` names an event that is not in the catalogue.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { secret, onError = reportError } = options;
  if (typeof secret !== "function") secretsOf(secret);
  for (const name of Object.keys(options.on)) {
    if (!(webhookEventNames as readonly string[]).includes(name))
      throw new TypeError(
        `There is no event ${name} to handle: write one of ${webhookEventNames.join(", ")}, or use fallback for events of other names.`,
      );
  }
  return async (request) => {
    if (request.method !== "POST") return answer(405, "Webhooks come by POST.", { allow: "POST" });
    try {
      const received = await receiveWebhookEvent(request, {
        secret: typeof secret === "function" ? secret() : secret,
        ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
      });
      return await handle(received, options, request);
    } catch (error) {
      await onError(error, request);
      return answer(500, "The webhook could not be handled.");
    }
  };
}

async function handle(received: ReceivedWebhook, options: WebhookHandlerOptions, request: Request): Promise<Response> {
  const { on, fallback, onInvalid, seen } = options;
  switch (received.kind) {
    case "unverified":
      return answer(received.status, `The CodeQR-Signature header ${reasons[received.reason]}.`);
    case "too-large":
      return answer(received.status, `The body has more than ${received.maxBytes} bytes.`);
    case "invalid": {
      const given = await onInvalid(received.error, { raw: received.raw, request });
      return given instanceof Response ? given : answer(received.status, received.error.message);
    }
    default: {
      const { event, raw, status } = received;
      if (await seen?.(event.id)) return answer(200, "This event has been handled already.");
      // The event's own name says which handler takes it, which TypeScript cannot follow.
      const own = Object.hasOwn(on, event.event) ? (on as Record<string, WebhookHandlerOptions["fallback"]>)[event.event] : undefined;
      await (own ?? fallback)(event, { raw, request });
      return answer(status, null);
    }
  }
}

const reasons = {
  missing: "is missing",
  malformed: "is not 64 hex digits",
  mismatch: "is not that of this body with this secret",
};

function answer(status: number, text: string | null, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: text === null ? headers : { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

function reportError(error: unknown): void {
  console.error("A CodeQR webhook could not be handled:", error);
}
