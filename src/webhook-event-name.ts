import { webhookEventNames } from "../generated/typescript/names.js";
import type { WebhookEventName } from "../generated/typescript/types.js";

/**
 * Tells whether a string is the name of an event of the catalogue. Use it to check a setting, a route or a stored name, or to narrow `event.event` where unknown events may occur.
 *
 * @param name Any string. Upper and lower case matter.
 */
export function isWebhookEventName(name: string): name is WebhookEventName {
  return (webhookEventNames as readonly string[]).includes(name);
}
