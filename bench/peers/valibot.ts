import type { CatalogProperty } from "../../src/catalog.js";
import { type Peer, type PeerType, validatorsRecord } from "./peer.js";

/** valibot with loose objects. */
export const valibot: Peer = {
  name: "valibot",
  package: "valibot",
  print: (types, events) => `import * as v from "valibot";

${types.map(shape).join("\n")}
export type WebhookEvent = ${events.map(({ type }) => `v.InferOutput<typeof ${type}>`).join(" | ")};

${validatorsRecord(events, (type) => `(value) => v.is(${type}, value)`)}`,
};

function shape({ name, properties }: PeerType): string {
  const lines = properties.map((property) => {
    const base = property.nullable && property.type !== "any" ? `v.nullable(${baseOf(property)})` : baseOf(property);
    return `  ${property.name}: ${property.required ? base : `v.optional(${base})`},\n`;
  });
  return `const ${name} = v.looseObject({\n${lines.join("")}});\n`;
}

function baseOf({ type, of, items, format, const: constant }: CatalogProperty): string {
  const map = "v.record(v.string(), v.unknown())";
  if (constant !== undefined) return `v.literal(${JSON.stringify(constant)})`;
  switch (type) {
    case "string":
      return format === "date-time" ? "v.pipe(v.string(), v.isoTimestamp())" : "v.string()";
    case "integer":
      return "v.pipe(v.number(), v.integer())";
    case "number":
      return "v.number()";
    case "boolean":
      return "v.boolean()";
    case "array":
      return `v.array(${of ?? (items === "object" ? map : "v.unknown()")})`;
    case "object":
      return of ?? map;
    case "any":
      return "v.unknown()";
  }
}
