import type { Contract } from "../contract/contract.js";
import { resolve, titleOfRef } from "../contract/definitions.js";
import { sentTo } from "../contract/delivery.js";
import type { JsonSchema } from "../contract/json-schema.js";
import { firstSentence } from "../contract/first-sentence.js";
import { markdownTable } from "./table.js";

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
