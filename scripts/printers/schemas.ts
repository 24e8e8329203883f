import { type Contract, type NamedSchema, typesIn } from "../contract/contract.js";
import { dependenciesOf, refTo } from "../contract/definitions.js";
import { definitionsOf, publishedSchema } from "../contract/published-definitions.js";
import type { GeneratedFile, Printer } from "./printer.js";
import { jsonFile, unionFile } from "./published-schema.js";

/** Prints the published schemas of the documented form: one for each shape and one for any event, each self-contained. */
export const schemas: Printer = {
  print(contract) {
    return [
      ...typesIn(contract).map((type) => shapeFile(type, contract)),
      unionFile("webhook-event.schema.json", {
        title: "WebhookEvent",
        description: "Any event in the catalogue in its documented form, told apart by `event`.",
        oneOf: contract.events.map((event) => ({ $ref: refTo(event.title) })),
        definitions: definitionsOf([...contract.objects, ...contract.events]),
      }),
    ];
  },
};

function shapeFile(type: NamedSchema, contract: Contract): GeneratedFile {
  const schema = publishedSchema(type.schema);
  const dependencies = dependenciesOf(type.schema, contract);
  return jsonFile(type.path, dependencies.length === 0 ? schema : { ...schema, $defs: definitionsOf(dependencies) });
}
