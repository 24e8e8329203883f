import type { AnySchema, Definitions } from "../contract/any-schema.js";
import { type Contract, typesIn } from "../contract/contract.js";
import { refTo } from "../contract/definitions.js";
import { deliveryDefinitions, schemaStyle } from "../contract/delivered-shapes.js";
import { documentedDefinitions, documentedShape, neededDefinitions } from "../contract/published-definitions.js";
import { dereferenced } from "./dereferenced.js";
import type { Printer } from "./printer.js";
import { schemaFile } from "./schema-file.js";

/**
 * Prints the published schemas, each self-contained: of each shape and of any event in the documented form, and of each event and of any event as it arrives;
 * and both of any event without references, for tools that do not follow them.
 */
export const schemas: Printer = {
  print(contract) {
    const documented = documentedDefinitions(contract);
    const delivered = deliveryDefinitions(contract, schemaStyle);
    const anyEvent = unionOf(contract, documented, {
      title: "WebhookEvent",
      description:
        "Any event in the catalogue in its documented form, told apart by `event`. For what arrives, use webhook-delivery.schema.json.",
    });
    const anyDelivery = unionOf(contract, delivered, {
      title: "WebhookDelivery",
      description: "Any event in the catalogue as it may arrive, in its documented form or as delivered, told apart by `event`.",
    });
    return [
      ...typesIn(contract).map(({ path, title, schema }) =>
        schemaFile(path, withDefinitions(documented[title] ?? documentedShape(schema, {}), documented)),
      ),
      ...contract.events.map(({ name, title }) =>
        schemaFile(`deliveries/${name}.schema.json`, withDefinitions(arriving(delivered[title] ?? {}), delivered)),
      ),
      schemaFile("webhook-event.schema.json", anyEvent),
      schemaFile("webhook-delivery.schema.json", anyDelivery),
      schemaFile("dereferenced/webhook-event.schema.json", dereferenced(anyEvent)),
      schemaFile("dereferenced/webhook-delivery.schema.json", dereferenced(anyDelivery)),
    ];
  },
};

function unionOf(contract: Contract, definitions: Definitions, { title, description }: { title: string; description: string }): AnySchema {
  const oneOf = contract.events.map((event) => ({ $ref: refTo(event.title) }));
  return withDefinitions({ title, description, oneOf, discriminator: { propertyName: "event" } }, definitions);
}

function withDefinitions(schema: AnySchema, definitions: Definitions): AnySchema {
  const needed = neededDefinitions(schema, definitions);
  return Object.keys(needed).length === 0 ? schema : { ...schema, $defs: needed };
}

function arriving(schema: AnySchema): AnySchema {
  return { ...schema, description: `${String(schema.description)} In any form that it may arrive in.` };
}
