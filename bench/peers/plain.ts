import type { CatalogProperty } from "../../src/catalog.js";
import { type Peer, type PeerType, validatorsRecord } from "./peer.js";

/** Checks in plain TypeScript, property by property, as if written by hand. */
export const plain: Peer = {
  name: "plain checks",
  print: (types, events) => `const dateTime = /^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDateTime(value: unknown): value is string {
  return typeof value === "string" && dateTime.test(value) && !Number.isNaN(Date.parse(value));
}

${types.map(shape).join("\n")}
export type WebhookEvent = ${events.map(({ type }) => type).join(" | ")};

${validatorsRecord(events, (type) => `is${type}`)}`,
};

function shape({ name, properties }: PeerType): string {
  const members = properties.map((property) => `  ${property.name}${property.required ? "" : "?"}: ${typeOf(property)};\n`);
  const checks = properties.map((property) => `    ${check(property)}`);
  return `export interface ${name} {\n${members.join("")}}

function is${name}(value: unknown): value is ${name} {
  return (
    isObject(value) &&
${checks.join(" &&\n")}
  );
}
`;
}

function typeOf({ type, of, items, nullable, const: constant }: CatalogProperty): string {
  const object = of ?? "Record<string, unknown>";
  const base =
    constant !== undefined
      ? JSON.stringify(constant)
      : ({
          string: "string",
          integer: "number",
          number: "number",
          boolean: "boolean",
          object,
          array: items === "object" ? `${object}[]` : "unknown[]",
          any: "unknown",
        }[type] ?? "unknown");
  return nullable && type !== "any" ? `${base} | null` : base;
}

function check(property: CatalogProperty): string {
  const value = `value.${property.name}`;
  const base = checkOf(property, value);
  if (base === undefined) return property.required ? `${value} !== undefined` : "true";
  const passes = [...(property.required ? [] : [`${value} === undefined`]), ...(property.nullable ? [`${value} === null`] : []), base];
  return passes.length === 1 ? base : `(${passes.join(" || ")})`;
}

function checkOf({ type, of, items, format, const: constant }: CatalogProperty, value: string): string | undefined {
  if (constant !== undefined) return `${value} === ${JSON.stringify(constant)}`;
  const isObject = of === undefined ? "isObject" : `is${of}`;
  switch (type) {
    case "string":
      return format === "date-time" ? `isDateTime(${value})` : `typeof ${value} === "string"`;
    case "integer":
      return `Number.isInteger(${value})`;
    case "number":
      return `Number.isFinite(${value})`;
    case "boolean":
      return `typeof ${value} === "boolean"`;
    case "object":
      return `${isObject}(${value})`;
    case "array":
      return `(Array.isArray(${value})${items === "object" ? ` && ${value}.every(${isObject})` : ""})`;
    case "any":
      return undefined;
  }
}
