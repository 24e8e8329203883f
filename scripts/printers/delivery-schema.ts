import { refTo } from "../contract/definitions.js";
import { deliveryDefinitions } from "../contract/published-definitions.js";
import type { Printer } from "./printer.js";
import { unionFile } from "./published-schema.js";

/** Prints the published schema of deliveries: it accepts a body if the schema of events accepts its documented form. */
export const deliverySchema: Printer = {
  print(contract) {
    return [
      unionFile("webhook-delivery.schema.json", {
        title: "WebhookDelivery",
        description: "Any event in the catalogue, in its documented form or as delivered, told apart by `event`.",
        oneOf: contract.events.map((event) => ({ $ref: refTo(event.title) })),
        definitions: deliveryDefinitions(contract),
      }),
    ];
  },
};
