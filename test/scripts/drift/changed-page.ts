import type { Contract } from "../../../scripts/contract/contract.js";
import { type Body, eventPage } from "./event-page.js";

/** A page on which an event has a new name, a sale a new property and another type, and a sample a fault. */
export function changedPage(contract: Contract): { readonly page: string; readonly line: number } {
  const page = eventPage(contract, change).replaceAll("link.clicked", "link.opened");
  const lines = page.split("\n");
  const broken = lines.indexOf('  "event": "link.opened",', lines.indexOf("### `link.opened`"));
  lines[broken] = '  "event" "link.opened",';
  return { page: lines.join("\n"), line: broken + 1 };
}

/** What is found on it, but for the fault. */
export const pageChanges: readonly string[] = [
  "page event-renamed link.clicked link.opened",
  "page property-added schemas/objects/sale.schema.json#/properties/discount",
  "page sample-type schemas/objects/sale.schema.json#/properties/currency",
];

function change(body: Body): void {
  if (body.event === "link.clicked") body.event = "link.opened";
  if (body.event !== "sale.created") return;
  body.data.sale.discount = 5;
  body.data.sale.currency = 7;
}
