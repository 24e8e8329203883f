/**
 * Receives webhooks in one call: verify, parse, answer. It uses fetch's `Request` and `Response`, so it works as it is in Hono, Next.js, Bun, Deno and Workers. For Node's own servers, see `codeqr-webhooks/node`.
 *
 * @module
 */
export type * from "../generated/typescript/types.js";
export * from "./event-store.js";
export type { RawRequest } from "./raw-request.js";
export {
  type ReceivedWebhook,
  type Received,
  type ReceiveOptions,
  receiveWebhookEvent,
  type TooLargeWebhookResult,
  type UnverifiedWebhookResult,
} from "./receive-webhook-event.js";
export type { RawBody, WebhookSecret } from "./signature.js";
export * from "./webhook-handler.js";
export type { WebhookContext, WebhookHandler, WebhookHandlers } from "./webhook-handlers.js";
export type { WebhookIssue } from "./webhook-issue.js";
export type { WebhookParseError } from "./webhook-parse-error.js";
export type * from "./webhook-result.js";
