import type { CatalogProperty } from "../../src/catalog.js";
import { type Peer, type PeerType, validatorsRecord } from "./peer.js";

/** typebox, compiled at run time by `new Function`. */
export const typebox: Peer = {
  name: "typebox",
  package: "typebox",
  print: (types, events) => `import Type from "typebox";
import { Compile } from "typebox/compile";

${types.map(shape).join("\n")}
export type WebhookEvent = ${events.map(({ type }) => `Type.Static<typeof ${type}>`).join(" | ")};

${events.map(({ type }) => `const check${type} = Compile(${type});\n`).join("")}
${validatorsRecord(events, (type) => `(value) => check${type}.Check(value)`)}`,
};

function shape({ name, properties }: PeerType): string {
  const lines = properties.map((property) => {
    const base = property.nullable && property.type !== "any" ? `Type.Union([${baseOf(property)}, Type.Null()])` : baseOf(property);
    return `  ${property.name}: ${property.required ? base : `Type.Optional(${base})`},\n`;
  });
  return `const ${name} = Type.Object({\n${lines.join("")}});\n`;
}

function baseOf({ type, of, items, format, const: constant }: CatalogProperty): string {
  const map = "Type.Record(Type.String(), Type.Unknown())";
  if (constant !== undefined) return `Type.Literal(${JSON.stringify(constant)})`;
  switch (type) {
    case "string":
      return format === "date-time" ? 'Type.String({ format: "date-time" })' : "Type.String()";
    case "integer":
      return "Type.Integer()";
    case "number":
      return "Type.Number()";
    case "boolean":
      return "Type.Boolean()";
    case "array":
      return `Type.Array(${of ?? (items === "object" ? map : "Type.Unknown()")})`;
    case "object":
      return of ?? map;
    case "any":
      return "Type.Unknown()";
  }
}
