import type { CatalogProperty } from "../../src/catalog.js";
import { type Peer, type PeerType, validatorsRecord } from "./peer.js";

/** arktype, whose objects allow unknown properties by default. */
export const arktype: Peer = {
  name: "arktype",
  package: "arktype",
  print: (types, events) => `import { type } from "arktype";

${types.map(shape).join("\n")}
export type WebhookEvent = ${events.map(({ type }) => `typeof ${type}.infer`).join(" | ")};

${validatorsRecord(events, (name) => `(value) => ${name}.allows(value)`)}`,
};

function shape({ name, properties }: PeerType): string {
  const lines = properties.map((property) => {
    const key = property.required ? property.name : `"${property.name}?"`;
    return `  ${key}: ${definition(property)},\n`;
  });
  return `const ${name} = type({\n${lines.join("")}});\n`;
}

function definition(property: CatalogProperty): string {
  const { of, type, items, nullable } = property;
  if (of !== undefined) {
    const named = type === "array" ? `${of}.array()` : of;
    return nullable ? `${named}.or("null")` : named;
  }
  const base = type === "array" ? `${items === "object" ? map : "unknown"}[]` : scalar(property);
  return JSON.stringify(nullable && type !== "any" ? `${base.includes(" ") ? `(${base})` : base} | null` : base);
}

const map = "object";

function scalar({ type, format, const: constant }: CatalogProperty): string {
  if (constant !== undefined) return `'${constant}'`;
  switch (type) {
    case "string":
      return format === "date-time" ? "string.date.iso" : "string";
    case "integer":
      return "number.integer";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      return map;
    default:
      return "unknown";
  }
}
