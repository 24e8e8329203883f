import * as delivered from "../generated/typescript/json-schemas/delivered.js";
import * as documented from "../generated/typescript/json-schemas/documented.js";
import { type JsonSchema, type JsonSchemaTarget, jsonSchemaOf } from "./json-schema.js";

const forms = { documented, delivered };

/**
 * The JSON Schema of an event, or of any event, as one document.
 *
 * @throws {RangeError} When the target is not one of the supported dialects.
 */
export function jsonSchemaFor(form: keyof typeof forms, eventName: string | undefined, target: JsonSchemaTarget): JsonSchema {
  const { anyEvent, definitions } = forms[form];
  const root = eventName === undefined ? anyEvent : Object.values(definitions).find((schema) => isOf(schema, eventName));
  return jsonSchemaOf(root ?? {}, definitions, target);
}

function isOf(schema: Readonly<JsonSchema>, eventName: string): boolean {
  return (schema.properties as { event?: { const?: unknown } } | undefined)?.event?.const === eventName;
}
