import { webhookEventNames, type WebhookEventName } from "../../src/index.js";
import { deliveredForms } from "./deliver.js";

// Events for tests that need any event of a kind. Tests name only the events of the README, so that every other one can be renamed or removed.

/** The events that tests name. */
export const namedEvents: readonly WebhookEventName[] = ["link.clicked", "sale.created"];

/** Another one. */
export const otherEvent = found(webhookEventNames.find((name) => !namedEvents.includes(name)));

/** One whose data is delivered inside of itself. */
export const wrappedEvent = found(webhookEventNames.find((name) => deliveredForms.get(name)?.properties?.data?.wrapper !== undefined));

function found(name: WebhookEventName | undefined): WebhookEventName {
  if (name === undefined) throw new Error("the contract no longer has such an event: remove the tests of it");
  return name;
}
