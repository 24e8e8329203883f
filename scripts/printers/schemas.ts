import { baseUrl, dialect } from "../contract/base-url.js";
import { type Contract, type ObjectType, typesIn } from "../contract/contract.js";
import { dependenciesOf, refTo } from "../contract/definitions.js";
import type { JsonSchema } from "../contract/json-schema.js";
import type { GeneratedFile, Printer } from "./printer.js";

/** Prints the published schemas: one for each shape and one for any event, each self-contained. */
export const schemas: Printer = {
  name: "schemas",
  print(contract) {
    return [...typesIn(contract).map((type) => shapeFile(type, contract)), unionFile(contract)];
  },
};

function shapeFile(type: ObjectType, contract: Contract): GeneratedFile {
  const dependencies = dependenciesOf(type.schema, contract);
  return jsonFile(type.path, dependencies.length === 0 ? type.schema : { ...type.schema, $defs: definitions(dependencies) });
}

function unionFile(contract: Contract): GeneratedFile {
  const path = "webhook-event.schema.json";
  return jsonFile(path, {
    $schema: dialect,
    $id: baseUrl + path,
    title: "WebhookEvent",
    description: "Any event of the catalogue, told apart by `event`.",
    oneOf: contract.events.map((event) => ({ $ref: refTo(event.title) })),
    $defs: definitions([...contract.objects, ...contract.events]),
  });
}

function definitions(types: readonly ObjectType[]): Record<string, JsonSchema> {
  return Object.fromEntries(types.map(({ title, schema: { $id: _id, $schema: _schema, ...schema } }) => [title, schema]));
}

function jsonFile(path: string, schema: object): GeneratedFile {
  return { path: `schemas/${path}`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
