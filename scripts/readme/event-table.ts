import type { Contract, Scope } from "../contract/contract.js";
import { resolve, titleOfRef } from "../contract/definitions.js";
import type { JsonSchema } from "../contract/json-schema.js";
import { markdownTable } from "./table.js";

const sentTo: Readonly<Record<Scope, string>> = {
  project: "the project",
  link: "single links",
  qrcode: "single QR codes",
  page: "single pages",
};

/** The events: whose webhooks they are sent to, when, and what they carry. */
export function eventTable(contract: Contract): string {
  return markdownTable(
    ["event", "sent to webhooks of", "when", "data"],
    "llll",
    contract.events.map(({ name, scope, schema }) => [
      `\`${name}\``,
      sentTo[scope],
      firstSentence(schema.description ?? ""),
      dataOf(schema, contract),
    ]),
  );
}

function dataOf(schema: JsonSchema, contract: Contract): string {
  const data = schema.properties?.data;
  if (data === undefined) return "";
  if (data.$ref !== undefined) return `a \`${titleOfRef(data.$ref)}\``;
  const { properties = {}, required = [] } = resolve(data, contract);
  return Object.keys(properties)
    .map((property) => `\`${property}${required.includes(property) ? "" : "?"}\``)
    .join(", ");
}

function firstSentence(text: string): string {
  return text.replace(/\. [A-Z`].*$/s, ".").replace(/\.$/, "");
}
