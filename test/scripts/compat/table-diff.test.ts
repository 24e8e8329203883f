import { expect, test } from "vitest";
import { classify } from "../../../scripts/compat/compare.js";
import { diffTables } from "../../../scripts/compat/table-diff.js";
import { contractOfDrafts, type Draft, schemaFiles, withChange } from "../../support/schema-files.js";

const clicked = "events/link.clicked.schema.json";
const sale = "objects/sale.schema.json";
const tag = "objects/tag.schema.json";

test.each<[change: string, apply: (files: Record<string, Draft>) => unknown, findings: readonly string[]]>([
  ["a new property", (f) => (f[sale].properties.note = { type: "string" }), ["column-added sale_created.data.sale.note"]],
  ["a new property of any shape", (f) => (f[sale].properties.note = { type: "object" }), []],
  ["another type", (f) => (f[sale].properties.amount.type = "string"), ["column-changed sale_created.data.sale.amount"]],
  ["now nullable", (f) => (f[sale].properties.amount.type = ["integer", "null"]), ["column-changed sale_created.data.sale.amount"]],
  ["a format that no column has", (f) => (f[sale].properties.currency.format = "uri"), []],
  ["another description", (f) => (f[sale].properties.currency.description = "Another."), []],
  ["an event that is gone", (f) => delete f[clicked], []],
  [
    "a list that is gone",
    (f) => delete f["objects/partner.schema.json"].properties.links,
    expect.arrayContaining(["column-removed partner_enrolled.data.links", "column-removed partner_enrolled.data.links.id"]) as string[],
  ],
  [
    "a type in a list",
    (f) => (f[tag].properties.name.type = "integer"),
    expect.arrayContaining(["column-changed link_clicked.data.link.tags.name"]) as string[],
  ],
])("%s", (_change, apply, findings) => {
  const [before, after] = [schemaFiles, withChange(schemaFiles, apply)].map(contractOfDrafts);
  if (before === undefined || after === undefined) throw new Error("unreachable");
  const found = classify(diffTables(before, after), before, after);
  expect(found.map(({ rule, pointer }) => `${rule?.name} ${pointer}`)).toEqual(findings);
});
