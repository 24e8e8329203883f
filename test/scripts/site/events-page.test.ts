import { describe, expect, test } from "vitest";
import type { Catalog } from "../../../src/catalog.js";
import { loadContract } from "../../../scripts/contract/load.js";
import { readExamples } from "../../../scripts/payloads/examples.js";
import { catalogOf } from "../../../scripts/printers/catalog-model.js";
import { eventsPage } from "../../../scripts/site/events-page.js";
import { repository } from "../../support/repository.js";

const contract = await loadContract(`${repository}schemas`);
const catalog: Catalog = catalogOf(contract, await readExamples(`${repository}examples`, contract));
const page = eventsPage(contract, catalog);
const lines = page.split("\n");

describe("the page of the events has", () => {
  test("a section for each event and each shared object, once", () => {
    const headings = lines.filter((line) => line.startsWith("### ")).map((line) => line.slice(4));
    expect(headings).toEqual([...contract.events.map(({ name }) => name), ...contract.objects.map(({ title }) => title)]);
  });

  test("a line for every field of every type", () => {
    for (const { properties } of Object.values(catalog.types))
      for (const { name, description } of properties)
        expect(
          lines.some((line) => line.startsWith("- `") && line.includes(`${name}\`: `) && line.includes(description)),
          name,
        ).toBe(true);
  });

  test.each([
    ["a required field of a shared type", /^- `data\.link`: \[Link\]\(#link\)\. /],
    ["an optional field", /^- `data\.qrcode`: \[QRCode\]\(#qrcode\), optional\. /],
    ["a date that may be null", /^- `expiresAt`: string \(date-time\) or null/],
    ["known values", /^- `paymentProcessor`: string, optional\. .*Known values, others may come: `stripe`, /],
    ["the name it is delivered under", /^- `paymentProcessor`: .*May be delivered as `payment_processor`\./],
    ["the values it is delivered with", /^- `bot`: .*May be delivered as `0` for `false`, `1` for `true`\./],
    ["the source it is known from", /Not on CodeQR's event page; known from CodeQR's API description\.$/],
    ["the place it is delivered at", /^May be delivered with `data` at `data\.link`\.$/],
  ])("%s", (_name, expected) => expect(lines.some((line) => expected.test(line))).toBe(true));

  test("links that lead to its own headings or are absolute", () => {
    const anchors = new Set(
      lines.filter((line) => /^#+ /.test(line)).map((line) => `#${line.replace(/^#+ /, "").toLowerCase().replaceAll(".", "")}`),
    );
    const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !target.startsWith("https://") && !anchors.has(target))).toEqual([]);
  });
});
