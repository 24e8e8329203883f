import { webhookEventNames } from "../generated/typescript/names.js";
import type { WebhookEventName } from "../generated/typescript/types.js";

/**
 * Tells whether a string is the name of an event of the catalogue: to check a setting, a route or a stored name, and to narrow `event.event` where other events may come too.
 *
 * @param name Any string: upper and lower case count.
 */
export function isWebhookEventName(name: string): name is WebhookEventName {
  return (webhookEventNames as readonly string[]).includes(name);
}
