import { _, type Ajv, type CodeKeywordDefinition, stringify } from "ajv";
import { baseTypeOf, isNullable, type JsonSchema, mapSchema, typesOf } from "../../contract/json-schema.js";

/**
 * An integer with the bounds of the contract, in one call: Ajv's own code for `type`, `minimum` and `maximum` is four times as long.
 *
 * Which of the three is broken follows from the value: see `issueOf`.
 */
const integer: CodeKeywordDefinition = {
  keyword: "integer",
  schemaType: "array",
  error: { message: "", params: ({ schema }) => _`{type: ${stringify(schema.length === 1 ? schema[0] : schema)}}` },
  code(context) {
    const { data, schema } = context;
    const isInteger = _`Number.isSafeInteger(${data})`;
    context.pass(schema.includes("null") ? _`${data} === null || ${isInteger}` : isInteger);
  },
};

/** Makes an Ajv instance use this keyword, in schemas that have been prepared with `withIntegerKeyword`. */
export function useIntegerKeyword(ajv: Ajv): void {
  ajv.addKeyword(integer);
}

/** A schema that says so of its integers, instead of saying their type and their bounds. */
export function withIntegerKeyword(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (node) => {
    // Not a list of other types beside it, which no rule allows: such a schema means what Ajv says.
    if (!typesOf(node).every((type) => type === "integer" || type === "null") || baseTypeOf(node) !== "integer") return node;
    const { type: _type, minimum: _minimum, maximum: _maximum, ...rest } = node;
    return { ...rest, integer: isNullable(node) ? ["integer", "null"] : ["integer"] } as JsonSchema;
  });
}
