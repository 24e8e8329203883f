// Generated from schemas/ by `npm run generate`. Do not edit.
import type { WebhookEventName } from "./types.js";

/** The names of all events of the catalogue. */
export declare const webhookEventNames: readonly WebhookEventName[];
