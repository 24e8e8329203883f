import type { CatalogProperty } from "../../src/catalog.js";
import { type Peer, type PeerType, validatorsRecord } from "./peer.js";

/** zod with loose objects: its other object types drop or refuse unknown properties. */
export const zod: Peer = zodPeer("zod 4", "zod", {
  nullable: (type) => `${type}.nullable()`,
  optional: (type) => `${type}.optional()`,
});

/** The same with the functions of zod/mini, which a bundler can leave out one by one. */
export const zodMini: Peer = zodPeer("zod-mini", "zod/mini", {
  nullable: (type) => `z.nullable(${type})`,
  optional: (type) => `z.optional(${type})`,
});

interface Modifiers {
  nullable(type: string): string;
  optional(type: string): string;
}

function zodPeer(name: string, module: string, { nullable, optional }: Modifiers): Peer {
  const shape = (type: PeerType) => {
    const properties = type.properties.map((property) => {
      const base = property.type === "any" ? baseOf(property) : property.nullable ? nullable(baseOf(property)) : baseOf(property);
      return `  ${property.name}: ${property.required ? base : optional(base)},\n`;
    });
    return `const ${type.name} = z.looseObject({\n${properties.join("")}});\n`;
  };
  return {
    name,
    package: "zod",
    print: (types, events) => `import * as z from ${JSON.stringify(module)};

${types.map(shape).join("\n")}
export type WebhookEvent = ${events.map(({ type }) => `z.infer<typeof ${type}>`).join(" | ")};

${validatorsRecord(events, (type) => `(value) => ${type}.safeParse(value).success`)}`,
  };
}

function baseOf({ type, of, items, format, const: constant }: CatalogProperty): string {
  if (constant !== undefined) return `z.literal(${JSON.stringify(constant)})`;
  switch (type) {
    case "string":
      return format === "date-time" ? "z.iso.datetime({ offset: true })" : "z.string()";
    case "integer":
      return "z.int()";
    case "number":
      return "z.number()";
    case "boolean":
      return "z.boolean()";
    case "array":
      return `z.array(${of ?? (items === "object" ? "z.record(z.string(), z.unknown())" : "z.unknown()")})`;
    case "object":
      return of ?? "z.record(z.string(), z.unknown())";
    case "any":
      return "z.unknown()";
  }
}
