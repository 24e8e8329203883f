import { baseTypeOf, type JsonSchema } from "../contract/json-schema.js";
import type { Json } from "../payloads/examples.js";

const texts: Readonly<Record<string, string>> = {
  "date-time": "2024-01-01T00:00:00.000Z",
  uri: "https://example.com/",
  email: "someone@example.com",
};

/**
 * A plain value that a schema accepts, for a property that no example has: the same for the same schema.
 *
 * @param schema A schema of anything but an object with declared properties.
 * @returns Undefined if the schema does not say what kind of value it accepts.
 */
export function inventedValue(schema: JsonSchema): Json | undefined {
  if (schema.const !== undefined) return schema.const;
  const [known] = schema["x-known-values"] ?? [];
  if (known !== undefined) return known;
  switch (baseTypeOf(schema)) {
    case "string":
      return texts[schema.format ?? ""] ?? "text";
    case "integer":
      return 1;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "object":
      return {};
    case "array":
      return [];
    default:
      return undefined;
  }
}
