import { capitalized } from "../lib/capitalized.js";
import type { AnySchema } from "./any-schema.js";
import { isNullable, typesOf, type JsonSchema } from "./json-schema.js";

/** A value that may also be delivered as others: of several types at once, which JSON Schema's generators read better than alternatives. Alternatives, if the others are no range of integers. */
export function valueOfSeveralTypes(value: AnySchema, schema: JsonSchema, delivered: readonly unknown[]): AnySchema {
  const range = rangeOf(delivered);
  const types = typesOf(schema);
  if (range === undefined || types.length === 0 || types.some((type) => type === "integer" || type === "number")) {
    const { description, ...documented } = value;
    return { description, anyOf: [documented, { enum: delivered }] };
  }
  const plain = types.filter((type) => type !== "null");
  return { ...value, type: [...plain, "integer", ...(isNullable(schema) ? ["null"] : [])], ...range };
}

/** The same as alternatives with a title, of one type each, which OpenAPI's generators read better: oapi-codegen refuses several types, and openapi-generator names what has no title by its types. */
export function alternativeValues(value: AnySchema, schema: JsonSchema, delivered: readonly unknown[], name: string): AnySchema {
  const range = rangeOf(delivered);
  const { description, type: _, ...documented } = value;
  const [plain] = typesOf(schema).filter((type) => type !== "null");
  return {
    title: `Any${capitalized(name)}`,
    description,
    anyOf: [
      plain === undefined ? documented : { type: plain, ...documented },
      range === undefined ? { enum: delivered } : { type: "integer", ...range },
      ...(isNullable(schema) ? [{ type: "null" }] : []),
    ],
  };
}

/** The range that the values fill, if they are integers without a gap. */
function rangeOf(values: readonly unknown[]): { readonly minimum: number; readonly maximum: number } | undefined {
  const integers = values.filter((value): value is number => Number.isInteger(value));
  const [minimum, maximum] = [Math.min(...integers), Math.max(...integers)];
  return integers.length === values.length && maximum - minimum === new Set(integers).size - 1 ? { minimum, maximum } : undefined;
}
