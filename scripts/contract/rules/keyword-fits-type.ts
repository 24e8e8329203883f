import { baseTypeOf, type TypeName } from "../json-schema.js";
import type { Rule } from "../rule.js";

const typeOfKeyword: Record<string, TypeName> = {
  const: "string",
  format: "string",
  "x-known-values": "string",
  properties: "object",
  required: "object",
  items: "array",
};

export const keywordFitsType: Rule = {
  name: "keyword-fits-type",
  description: "A keyword applies to the type of its schema, because JSON Schema silently ignores one that does not.",
  check({ schema, report }) {
    if (schema.$ref !== undefined) return;
    for (const [keyword, type] of Object.entries(typeOfKeyword)) {
      if (keyword in schema && baseTypeOf(schema) !== type)
        report(`has ${keyword} but is not of type ${type}; remove it or change the type`, keyword);
    }
    if (baseTypeOf(schema) === "array" && schema.items === undefined) report("is an array without items; say what it holds");
  },
};
