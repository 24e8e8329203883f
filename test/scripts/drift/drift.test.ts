import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadContract } from "../../../scripts/contract/load.js";
import { acceptedDifferences } from "../../../scripts/drift/accepted-differences.js";
import { settle } from "../../../scripts/drift/accepted.js";
import { compareWithPage } from "../../../scripts/drift/page-findings.js";
import { repository } from "../../support/repository.js";
import { apiDescription } from "./api-description.js";
import { type Body, eventPage } from "./event-page.js";

const contract = await loadContract(`${repository}schemas`);
const temporary = mkdtempSync(join(tmpdir(), "codeqr-drift-test-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const idsOf = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).sort();

function change(body: Body): void {
  if (body.event === "link.clicked") body.event = "link.opened";
  if (body.event !== "sale.created") return;
  body.data.sale.discount = 5;
  body.data.sale.currency = 7;
}

/** Renames an event, adds a property, changes a type, and breaks the last sample of the renamed event. */
function changedPage(): { readonly page: string; readonly line: number } {
  const page = eventPage(contract, change).replaceAll("link.clicked", "link.opened");
  const lines = page.split("\n");
  const broken = lines.indexOf('  "event": "link.opened",', lines.indexOf("### `link.opened`"));
  lines[broken] = '  "event" "link.opened",';
  return { page: lines.join("\n"), line: broken + 1 };
}

const changes = [
  "page event-renamed link.clicked link.opened",
  "page property-added schemas/objects/sale.schema.json#/properties/discount",
  "page sample-type schemas/objects/sale.schema.json#/properties/currency",
];

describe("the page", () => {
  test("a page of the contract's own examples gives nothing", async () => {
    expect(await compareWithPage(eventPage(contract), contract)).toEqual({ findings: [], unreadable: [] });
  });

  test("each change is found, and nothing else", async () => {
    const { page, line } = changedPage();
    const { findings, unreadable } = await compareWithPage(page, contract);
    expect(idsOf(findings)).toEqual(changes);
    expect(unreadable).toEqual([{ source: "page", line, message: expect.stringContaining("is not JSON: ColonExpected") }]);
    const suggestion = { type: "integer", description: "" };
    expect(findings.find(({ id }) => id === changes[1])).toMatchObject({ suggestion });
  });

  test("a page that is cut off in a sample says on which line the sample starts", async () => {
    const page = eventPage(contract);
    const start = page.lastIndexOf("```json");
    const { unreadable } = await compareWithPage(page.slice(0, start + 200), contract);
    const line = page.slice(0, start).split("\n").length;
    expect(unreadable).toEqual([{ source: "page", line, message: expect.stringContaining("never ends") }]);
  });

  test("a page that is cut off before a part that it links to says which", async () => {
    const { findings, unreadable } = await compareWithPage(`[Later events](#later-events)\n\n${eventPage(contract)}`, contract);
    expect(findings).toEqual([]);
    expect(unreadable).toEqual([{ source: "page", line: 1, message: expect.stringContaining("#later-events has no heading") }]);
  });

  test.each([
    ["nothing", "", "no block of JSON"],
    ["headings without a sample", "# Events\n\n## `link.clicked`\n", "no block of JSON"],
    ["HTML without a sample", "<!doctype html><h2>link.clicked</h2>", "if a script adds the samples, give the page's Markdown"],
  ])("%s is not readable", async (_name, page, message) => {
    const { unreadable } = await compareWithPage(page, contract);
    expect(unreadable).toEqual([{ source: "page", message: expect.stringContaining(message) }]);
  });
});

test("what is accepted is not reported; what is gone is, from a source that was read to the end", async () => {
  const { findings } = await compareWithPage(changedPage().page, contract);
  const accepted = { [changes[0] as string]: "known", "page event-added link.lost": "known", "spec type somewhere": "known" };
  const settled = settle(findings, accepted, ["page"]);
  expect(idsOf(settled.findings)).toEqual(changes.slice(1));
  expect(settled).toMatchObject({ accepted: 1, gone: ["page event-added link.lost"] });
  expect(settle(findings, accepted, []).gone).toEqual([]);
});

test("every accepted difference has a reason", () => {
  for (const [id, reason] of Object.entries(acceptedDifferences)) {
    expect(id).toMatch(/^(?:page|spec) \S+ \S/);
    expect(reason.length).toBeGreaterThan(20);
  }
});

describe("the command", () => {
  function drift(...args: string[]) {
    const command = ["--import", "tsx", "scripts/commands/drift.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: repository, encoding: "utf8" });
    return { status, stdout, stderr };
  }

  test("prints what it found before what it could not read, and exits with 2", () => {
    const { page, line } = changedPage();
    const file = join(temporary, "page.mdx");
    writeFileSync(file, page);
    const { status, stdout } = drift("--page", file, "--spec", join(temporary, "nowhere.yml"));
    expect(status).toBe(2);
    expect(stdout.split("\n").filter((text) => text.startsWith("- "))).toHaveLength(5);
    expect(stdout).toContain("Change `schemas/objects/sale.schema.json#/properties/discount`");
    expect(stdout).toContain(`line ${line} of the page`);
    const json = JSON.parse(drift("--page", file, "--json").stdout);
    expect(json).toMatchObject({ exitCode: 2, unreadable: [{ line }] });
    expect(idsOf(json.findings)).toEqual(changes);
  }, 60_000);

  test("exits with 0 when there is nothing new, and with 1 on drift", () => {
    const file = join(temporary, "description.json");
    const description = apiDescription(contract);
    writeFileSync(file, JSON.stringify(description));
    expect(drift("--spec", file)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Nothing new/) });
    description.components.schemas.Sale.properties.discount = { type: "integer" };
    writeFileSync(file, JSON.stringify(description));
    expect(drift("--spec", file).status).toBe(1);
  }, 60_000);

  test("asks for something to compare with", () => {
    expect(drift()).toMatchObject({ status: 2, stderr: expect.stringContaining("give --page or --spec") });
  }, 60_000);
});
