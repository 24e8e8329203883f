/**
 * What real deliveries have that the contract does not: for dashboards, logs and alarms.
 *
 * Loads the JSON Schemas, some 100 KB of text, which the parser itself does not need.
 *
 * @module
 */
export { mergeWebhookObservations } from "./observe/merge.js";
export type * from "./observe/observation.js";
export { createWebhookObserver, type WebhookObserver, type WebhookObserverOptions } from "./observe/observer.js";
