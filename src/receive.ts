/**
 * Receiving webhooks in one call: verify, parse, answer. On fetch's `Request` and `Response`: works in Hono, Next.js, Bun, Deno and Workers as it is; for Node's own servers see `codeqr-webhooks/node`.
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
