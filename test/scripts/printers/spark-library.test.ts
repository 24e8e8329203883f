import { expect, test } from "vitest";
import { sparkLibrary } from "../../../scripts/printers/spark/spark-library.js";
import { buildTables } from "../../../scripts/printers/tables/build-tables.js";
import { structsIn } from "../../../scripts/printers/tables/table-model.js";
import { awkwardFiles } from "../../support/awkward-contract.js";
import { contractOfDrafts, schemaFiles } from "../../support/schema-files.js";

test.each([
  ["ours", contractOfDrafts(schemaFiles)],
  ["one whose names are awkward", contractOfDrafts(awkwardFiles)],
])("every column of every table and struct is written once, at its place, in the contract that is %s", async (_name, contract) => {
  const files = await sparkLibrary.print(contract);
  const written = files
    .filter(({ text }) => /^final class \w+ extends RowWriter/m.test(text) && text.startsWith("// Code generated"))
    .map(({ text }) => [...text.matchAll(/^ {4}(?:scalar|optional|field|struct|list)\(\s*(\d+),/gm)].map(([, ordinal]) => Number(ordinal)));
  const tables = buildTables(contract).filter(({ event }) => event !== undefined);
  const structs = structsIn(tables.flatMap(({ columns }) => columns));
  const columns = [
    ...structs.map((struct) => struct.columns.length),
    // The runtime writes the column `extra`.
    ...tables.map((table) => table.columns.length - 1),
  ];
  expect(written.map((ordinals) => ordinals.length).sort()).toEqual(columns.sort());
  for (const ordinals of written) expect(ordinals).toEqual(ordinals.map((_, index) => index));
});
