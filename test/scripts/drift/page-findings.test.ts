import { describe, expect, test } from "vitest";
import { acceptedDifferences } from "../../../scripts/drift/accepted-differences.js";
import { settle } from "../../../scripts/drift/accepted.js";
import { compareWithPage } from "../../../scripts/drift/page-findings.js";
import { contract, use } from "./drift-inputs.js";
import { changedPage, pageChanges } from "./changed-page.js";
import { eventPage } from "./event-page.js";

const idsOf = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).sort();

describe("the page", () => {
  test("a page of the contract's own examples gives nothing", async () => {
    expect(await compareWithPage(eventPage(contract), contract, use)).toEqual({ findings: [], unreadable: [] });
  });

  test("each change is found, and nothing else", async () => {
    const { page, line } = changedPage(contract);
    const { findings, unreadable } = await compareWithPage(page, contract, use);
    expect(idsOf(findings)).toEqual(pageChanges);
    expect(unreadable).toEqual([{ source: "page", line, message: expect.stringContaining("is not JSON: ColonExpected") }]);
    const suggestion = { type: "integer", description: "" };
    expect(findings.find(({ id }) => id === pageChanges[1])).toMatchObject({ suggestion });
  });

  test("a new property that is null in one sample and an object in another may be null", async () => {
    const values = [null, { code: "a", percent: 2.5 }];
    const page = eventPage(contract, ({ event, data }) => {
      if (event === "sale.created") data.sale.discount = values.shift();
    });
    const { findings } = await compareWithPage(page, contract, use);
    expect(idsOf(findings)).toEqual([pageChanges[1]]);
    expect(findings[0]?.suggestion).toEqual({
      title: "SaleDiscount",
      type: ["object", "null"],
      properties: { code: { type: "string", description: "" }, percent: { type: "number", description: "" } },
      required: ["code", "percent"],
      description: "",
    });
  });

  test("an event without the sample that it had", async () => {
    const page = eventPage(contract);
    const heading = "### `link.clicked`\n";
    const start = page.indexOf(heading);
    const without = page.slice(0, start + heading.length) + page.slice(page.indexOf("\n### ", start));
    const line = page.slice(0, page.indexOf("[`link.clicked`]")).split("\n").length;
    expect((await compareWithPage(without, contract, use)).findings).toMatchObject([{ id: "page sample-removed link.clicked", line }]);
  });

  test("null where the contract has none is suggested beside the type that it has", async () => {
    const page = eventPage(contract, ({ event, data }) => {
      if (event === "sale.created") data.sale.currency = null;
    });
    const { findings } = await compareWithPage(page, contract, use);
    expect(findings).toMatchObject([{ id: pageChanges[2], suggestion: { type: ["string", "null"] } }]);
  });

  test("a page that is cut off in a sample says on which line the sample starts", async () => {
    const page = eventPage(contract);
    const start = page.lastIndexOf("```json");
    const { unreadable } = await compareWithPage(page.slice(0, start + 200), contract, use);
    const line = page.slice(0, start).split("\n").length;
    expect(unreadable).toEqual([{ source: "page", line, message: expect.stringContaining("never ends") }]);
  });

  test("a page that is cut off before a part that it links to says which", async () => {
    const { findings, unreadable } = await compareWithPage(`[Later events](#later-events)\n\n${eventPage(contract)}`, contract, use);
    expect(findings).toEqual([]);
    expect(unreadable).toEqual([{ source: "page", line: 1, message: expect.stringContaining("#later-events has no heading") }]);
  });

  test.each([
    ["nothing", "", "no block of JSON"],
    ["headings without a sample", "# Events\n\n## `link.clicked`\n", "no block of JSON"],
    ["HTML without a sample", "<!doctype html><h2>link.clicked</h2>", "if a script adds the samples, give the page's Markdown"],
  ])("%s is not readable", async (_name, page, message) => {
    const { unreadable } = await compareWithPage(page, contract, use);
    expect(unreadable).toEqual([{ source: "page", message: expect.stringContaining(message) }]);
  });
});

test("what is accepted is not reported; what is gone is, from a source that was read to the end", async () => {
  const { findings } = await compareWithPage(changedPage(contract).page, contract, use);
  const accepted = { [pageChanges[0] as string]: "known", "page event-added link.lost": "known", "spec type somewhere": "known" };
  const settled = settle(findings, accepted, ["page"]);
  expect(idsOf(settled.findings)).toEqual(pageChanges.slice(1));
  expect(settled).toMatchObject({ accepted: 1, gone: ["page event-added link.lost"] });
  expect(settle(findings, accepted, []).gone).toEqual([]);
});

test("every accepted difference has a reason", () => {
  for (const [id, reason] of Object.entries(acceptedDifferences)) {
    expect(id).toMatch(/^(?:page|spec) \S+ \S/);
    expect(reason.length).toBeGreaterThan(20);
  }
});
