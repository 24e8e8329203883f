import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Contract } from "../contract/contract.js";
import { refTo } from "../contract/definitions.js";
import { baseTypeOf, isNullable, type JsonSchema, mapSchema } from "../contract/json-schema.js";
import { banner } from "./banner.js";
import type { Printer } from "./printer.js";

/** Prints the TypeScript types: an interface for each object and event, and the union of the events. */
export const types: Printer = {
  async print(contract) {
    const shapes = await compile(bundle(contract), "WebhookEvent", {
      additionalProperties: false,
      bannerComment: "",
      format: true,
      style: { printWidth: 120 },
      unreachableDefinitions: false,
    });
    return [{ path: "typescript/types.d.ts", text: `${banner}\n${shapes}\n${unions(contract)}` }];
  },
};

/** One document with the union as its root, so that each shape is compiled once. */
function bundle(contract: Contract): JSONSchema {
  const definitions: Record<string, object> = {};
  /** A type that may be null, as a reference to the type and null: compiled unchanged it would become an alias that hides the null. */
  const withNullApart = (schema: JsonSchema): JsonSchema => {
    if (schema.title === undefined || !isNullable(schema)) return schema;
    definitions[schema.title] = { ...schema, type: "object" };
    return { description: schema.description, anyOf: [{ $ref: refTo(schema.title) }, { type: "null" }] } as JsonSchema;
  };
  for (const type of [...contract.objects, ...contract.events]) {
    definitions[type.title] = mapSchema(type.schema, (schema) => withNullApart(withTypeScriptTypes(schema)));
  }
  return {
    title: "WebhookEvent",
    description: "Any event in the catalogue, told apart by `event`.",
    oneOf: contract.events.map((event) => ({ $ref: refTo(event.title) })),
    $defs: definitions,
  } as JSONSchema;
}

/** Types that json-schema-to-typescript cannot express: a set that completes in the editor and still accepts any string, and a map. */
function withTypeScriptTypes(schema: JsonSchema): JsonSchema {
  const { $id: _id, $schema: _schema, ...rest } = schema;
  if (schema["x-evidence"] !== undefined) rest.description = `${schema.description}\n\nNot on CodeQR's event page.`;
  const values = schema["x-known-values"];
  if (values !== undefined) return typed(rest, `${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`);
  if (schema.type === undefined && schema.$ref === undefined) return typed(rest, "unknown");
  if (baseTypeOf(schema) === "object" && schema.properties === undefined) return typed(rest, "Record<string, unknown>");
  return rest;
}

function typed(schema: JsonSchema, type: string): JsonSchema {
  return Object.assign(schema, { tsType: isNullable(schema) ? `${type} | null` : type });
}

function unions(contract: Contract): string {
  return `/** The events in the catalogue by name. */
export interface WebhookEventMap {
${contract.events.map((event) => `  "${event.name}": ${event.title};`).join("\n")}
}

/** Name of an event in the catalogue. */
export type WebhookEventName = keyof WebhookEventMap;

/** The event with the given name: \`WebhookEventOf<"${contract.events[0]?.name}">\`. */
export type WebhookEventOf<Name extends WebhookEventName> = WebhookEventMap[Name];

/** A body with a valid envelope whose event is not in the catalogue: new events appear without notice. */
export interface UnknownWebhookEvent {
${Object.entries(contract.envelope.schema.properties ?? {})
  .map(([name, property]) =>
    name === "event"
      ? `  /** ${unknownName} */\n  event: UnknownWebhookEventName;`
      : `  /** ${property.description} */\n  ${name}: ${baseTypeOf(property) === "object" ? "Record<string, unknown>" : "string"};`,
  )
  .join("\n")}
}

/** ${unknownName} */
export type UnknownWebhookEventName = \`\${string} (not in the catalogue)\`;
`;
}

const unknownName =
  "Name of an event that is not in the catalogue: an ordinary string. The words in its type only tell TypeScript that it is not a `WebhookEventName`, so that `switch` and `if` on `event.event` lead to the right `data`. To compare it with a name that the catalogue does not have yet: `const name: string = event.event`.";
