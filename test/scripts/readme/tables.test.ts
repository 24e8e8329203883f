import { describe, expect, test } from "vitest";
import { loadContract } from "../../../scripts/contract/load.js";
import { eventTable } from "../../../scripts/readme/event-table.js";
import { exportTable } from "../../../scripts/readme/export-table.js";
import { fillSections } from "../../../scripts/readme/fill.js";
import { portTable } from "../../../scripts/readme/port-table.js";
import { repository } from "../../support/repository.js";

const contract = await loadContract(`${repository}schemas`);

test.each([
  [
    "an event whose data is an object of its own",
    "| `page.visited` | single pages | Someone visited a page | `eventName`, `interaction`, `page?` |",
  ],
  ["an event whose data is a shared object", "| `link.created` | the project | A link was created in the project | a `Link` |"],
  [
    "an event with a long description",
    "| `partner.enrolled` | the project | A partner was enrolled in the project's partner program | a `Partner` |",
  ],
])("the table of events has %s", (_name, row) => {
  expect(eventTable(contract).split("\n")).toContain(row);
});

test("the table of ports says where one did not run", () => {
  expect(portTable({ go: { lint: { passed: 2, of: 3 } }, rust: {} })).toBe(
    "| port | lint |\n| --- | ---: |\n| [`go`](generated/go) | 2 of 3 |\n| [`rust`](generated/rust) | not run |\n",
  );
});

test.each([
  ["an entry that is not described", { ".": "", "./new": "" }, "./new"],
  ["a description without an entry", { ".": "" }, "./strict"],
])("the table of exports refuses %s", (_name, exports, named) => {
  expect(() => exportTable("codeqr-webhooks", exports)).toThrow(named);
});

describe("a section", () => {
  const begin = "<!-- events: printed by npm run generate, not written by hand. -->\n";
  const end = "<!-- end of events -->";

  test.each([
    ["that is empty", `a\n${begin}${end}\nb`],
    ["that holds something", `a\n${begin}old\n${end}\nb`],
    ["that is fresh", `a\n${begin}\nnew\n\n${end}\nb`],
  ])("%s is filled", (_name, text) => {
    expect(fillSections(text, { events: "new\n" })).toBe(`a\n${begin}\nnew\n\n${end}\nb`);
  });

  test.each([
    ["without a beginning", `a\n${end}\n`],
    ["without an end", `a\n${begin}\n`],
    ["whose end stands before its beginning", `${end}\n${begin}`],
  ])("%s is an error that says what to write", (_name, text) => {
    expect(() => fillSections(text, { events: "new\n" })).toThrow(`write the lines\n${begin}${end}`);
  });
});
