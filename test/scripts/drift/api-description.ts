import type { Contract, EventType } from "../../../scripts/contract/contract.js";
import { type JsonSchema, mapSchema } from "../../../scripts/contract/json-schema.js";

/** An OpenAPI description of the contract's own objects: a schema for webhook data with one property an object, known values as `enum`. */
export function apiDescription(contract: Contract): any {
  const schemas = Object.fromEntries(contract.objects.map(({ title, schema }) => [title, mapSchema(schema, described)]));
  const properties = Object.fromEntries(contract.objects.map(({ name, title }) => [name, { $ref: `#/components/schemas/${title}` }]));
  return structuredClone({
    openapi: "3.1.0",
    info: {},
    paths: {},
    components: { schemas: { ...schemas, Data: { type: "object", properties } } },
  });
}

/** The same with a webhook for each event. */
export function webhookDescription(contract: Contract, payload: (event: EventType) => unknown = bodyOf): any {
  const webhooks = contract.events.map((event) => [
    event.name,
    { post: { requestBody: { content: { "application/json": { schema: payload(event) } } } } },
  ]);
  return { ...apiDescription(contract), webhooks: structuredClone(Object.fromEntries(webhooks)) };
}

/** An event as its schema has it. */
export function bodyOf({ schema }: EventType): any {
  return structuredClone(mapSchema(schema, described));
}

/** OpenAPI 3.0 has no lists of types. */
export function asOpenApi30(description: any): any {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== "object" || value === null) return value;
    const { type, ...rest } = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
    if (!Array.isArray(type)) return { ...(type !== undefined && { type }), ...rest };
    return { type: type.find((one) => one !== "null"), nullable: true, ...rest };
  };
  const { webhooks, ...rest } = change(description) as any;
  return { ...rest, openapi: "3.0.3", ...(webhooks !== undefined && { "x-webhooks": webhooks }) };
}

function described({ "x-known-values": values, "x-evidence": _, ...schema }: JsonSchema): JsonSchema {
  const $ref = schema.$ref?.replace("#/$defs/", "#/components/schemas/");
  return { ...schema, ...($ref !== undefined && { $ref }), ...(values !== undefined && ({ enum: values } as object)) };
}
