// Generated from schemas/ by `npm run generate`. Do not edit.
import type { WebhookEventName } from "./types.js";

/** The names of all events in the catalogue. */
export declare const webhookEventNames: readonly WebhookEventName[];
