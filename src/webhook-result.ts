import type { UnknownWebhookEvent, WebhookEvent } from "../generated/typescript/types.js";
import type { WebhookParseError } from "./webhook-parse-error.js";

/** An event of the catalogue, whose body has the event's shape. */
export interface KnownWebhookResult {
  readonly kind: "known";
  readonly event: WebhookEvent;
  /** The body as it was given. */
  readonly raw: unknown;
}

/** A valid envelope whose event is not in the catalogue. New events appear without notice: answer with a 2xx status. */
export interface UnknownWebhookResult {
  readonly kind: "unknown";
  readonly event: UnknownWebhookEvent;
  /** The body as it was given. */
  readonly raw: unknown;
}

/** A body that is not a webhook event. */
export interface InvalidWebhookResult {
  readonly kind: "invalid";
  readonly error: WebhookParseError;
  /** The body as it was given. */
  readonly raw: unknown;
}

/** The outcome of parsing a body. */
export type WebhookResult = KnownWebhookResult | UnknownWebhookResult | InvalidWebhookResult;
