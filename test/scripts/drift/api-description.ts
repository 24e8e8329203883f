import type { Contract } from "../../../scripts/contract/contract.js";
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

function described({ "x-known-values": values, "x-evidence": _, ...schema }: JsonSchema): JsonSchema {
  const $ref = schema.$ref?.replace("#/$defs/", "#/components/schemas/");
  return { ...schema, ...($ref !== undefined && { $ref }), ...(values !== undefined && ({ enum: values } as object)) };
}
