import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parsePointer } from "../../../src/json-pointer.js";
import { loadContract } from "../../../scripts/contract/load.js";
import { acceptedDifferences } from "../../../scripts/drift/accepted-differences.js";
import type { DriftFinding } from "../../../scripts/drift/finding.js";
import { copyRepository } from "../../support/repository-copy.js";
import { repository } from "../../support/repository.js";
import { apiDescription } from "../drift/api-description.js";
import { changedPage, pageChanges } from "../drift/changed-page.js";
import { eventPage } from "../drift/event-page.js";
import { codeStyles, htmlPage } from "../drift/html-event-page.js";
import { sourceServer } from "../drift/source-server.js";

const contract = await loadContract(`${repository}schemas`);
const temporary = mkdtempSync(join(tmpdir(), "codeqr-drift-test-"));
afterAll(() => rmSync(temporary, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(temporary, name);
  writeFileSync(file, text);
  return file;
}

function drift(...args: string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const command = ["--import", "tsx", "scripts/commands/drift.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: repository }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const accepted = Object.keys(acceptedDifferences).filter((id) => id.startsWith("spec "));

/** A description that differs from the contract in what is accepted, and in nothing else. */
function acceptedDescription() {
  const description = apiDescription(contract);
  for (const id of accepted) {
    const [, name] = /^spec not-required schemas\/objects\/link\.schema\.json# (.*)$/.exec(id) ?? [];
    const { Link } = description.components.schemas;
    if (name !== undefined) Link.required = Link.required.filter((one: string) => one !== name);
  }
  return description;
}

test("prints what it found before what it could not read, and exits with 2", async () => {
  const { page, line } = changedPage(contract);
  const file = written("page.mdx", page);
  const { status, stdout } = await drift("--page", file, "--spec", join(temporary, "nowhere.yml"));
  expect(status).toBe(2);
  expect(stdout.split("\n").filter((text) => text.startsWith("- "))).toHaveLength(5);
  expect(stdout).toContain("Change `schemas/objects/sale.schema.json#/properties/discount`");
  expect(stdout).toContain(`line ${line} of the page (${file})`);
  const json = JSON.parse((await drift("--page", file, "--json")).stdout);
  expect(json).toMatchObject({ exitCode: 2, unreadable: [{ line, from: file }], gone: [], compared: [] });
  expect(json.findings.map(({ id }: DriftFinding) => id).sort()).toEqual(pageChanges);
});

test("exits with 0 when there is nothing new, and with 1 on drift; says what it compared", async () => {
  const description = acceptedDescription();
  const nothing = await drift("--spec", written("same.json", JSON.stringify(description)));
  expect(nothing).toMatchObject({ status: 0, stdout: expect.stringMatching(`^Nothing new, ${accepted.length} accepted in `) });
  expect(nothing.stdout).toContain("- `components.schemas.Sale` with Sale: by its name\n");
  description.components.schemas.Sale.properties.discount = { type: "integer" };
  expect(await drift("--spec", written("new.json", JSON.stringify(description)))).toMatchObject({ status: 1 });
});

test("names accepted differences that are gone, as the only drift", async () => {
  const { status, stdout } = await drift("--spec", written("none.json", JSON.stringify(apiDescription(contract))));
  expect(status).toBe(1);
  expect(stdout).toContain(
    "## Accepted differences that are gone\n\nRemove them from `scripts/drift/accepted-differences.ts`:\n\n- `spec ",
  );
  expect(stdout).toContain(`${accepted.length} new differences, 0 accepted`);
});

test.each([
  ["nothing to compare with", [], "give --page or --spec"],
  ["no number of seconds", ["--page", "x", "--timeout", "soon"], "--timeout soon is not a number of seconds"],
])("asks for other arguments than %s", async (_name, args, message) => {
  expect(await drift(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});

describe("URLs", async () => {
  const markdown = eventPage(contract);
  const description = acceptedDescription();
  const html = htmlPage(markdown, codeStyles["plain, with entities"] as (typeof codeStyles)[string]);
  const server = await sourceServer({ markdown, html, json: JSON.stringify(description), yaml: stringify(description) });
  afterAll(() => server.close());

  test.each(["/openapi.json", "/openapi.yaml"])("--spec %s", async (path) => {
    expect(await drift("--spec", server.url + path)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Nothing new/) });
  });

  test.each(["/page.md", "/page.html", "/gzip", "/moved"])("--page %s", async (path) => {
    const { findings, unreadable } = JSON.parse((await drift("--page", server.url + path, "--json")).stdout);
    expect({ findings, unreadable }).toEqual({ findings: [], unreadable: [] });
  });

  test.each([
    ["/missing", "the server answered 404 Not Found"],
    ["/cut-off", "the answer is not whole"],
    ["/half-a-gzip", "the page seems to be cut off"],
    ["/slow", "it did not arrive within 1 seconds"],
  ])("%s is not readable", async (path, message) => {
    const { status, stdout } = await drift("--page", server.url + path, "--spec", `${server.url}/openapi.json`, "--timeout", "1");
    expect(status).toBe(2);
    expect(stdout).toContain(server.url + path);
    expect(stdout).toContain(message);
    expect(stdout).toContain("Compared of the API description:");
  });
});

test("what it suggests, written into the schemas, is what settles it", () => {
  const copy = copyRepository();
  copy.write("scripts/drift/accepted-differences.ts", "export const acceptedDifferences = {};\n");
  const campaigns = [null, { code: "a", weights: [1, 2] }];
  const page = eventPage(contract, ({ event, data }) => {
    if (event === "sale.created") Object.assign(data.sale, { discount: 5, campaign: campaigns.shift() ?? null, currency: null });
  });
  const description = apiDescription(contract);
  const { Sale, Tag, Customer } = description.components.schemas;
  Tag.properties.color.enum.push("ultraviolet");
  Customer.properties.name.nullable = true;
  Sale.properties.currency.type = ["string", "null"];
  Customer.properties.company = { type: "object", properties: { name: { type: "string" }, size: { enum: ["one", "many"] } } };
  const args = ["--page", written("new.mdx", page), "--spec", written("new.yml", stringify(description)), "--json"];
  const run = () => copy.run("--import", "tsx", "scripts/commands/drift.ts", ...args);
  try {
    const { findings } = JSON.parse(run().stdout);
    expect(findings.map(({ id }: DriftFinding) => id.replace("schemas/objects/", "").replace("properties/", "")).sort()).toEqual([
      "page property-added sale.schema.json#/campaign",
      "page property-added sale.schema.json#/discount",
      "page sample-type sale.schema.json#/currency",
      "spec nullable customer.schema.json#/name",
      "spec nullable sale.schema.json#/currency",
      "spec property-added customer.schema.json#/company",
      "spec value-added tag.schema.json#/color ultraviolet",
    ]);
    for (const { file, pointer, suggestion } of findings as DriftFinding[]) {
      copy.change(file, (schema) => merge(schema, parsePointer(pointer), described(suggestion)));
    }
    expect(copy.generate()).toMatchObject({ status: 0, stderr: "" });
    expect(copy.generate("--renew")).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run().stdout)).toMatchObject({ exitCode: 0, findings: [], gone: [], unreadable: [] });
  } finally {
    copy.remove();
  }

  /** Writes what is suggested for a place there, beside what it has already. */
  function merge(schema: any, [name, ...rest]: readonly string[], suggestion: unknown): unknown {
    if (name === undefined) return Object.assign(schema, suggestion);
    schema[name] ??= {};
    return merge(schema[name], rest, suggestion);
  }

  /** The descriptions, which a person writes. */
  function described(suggestion: unknown): unknown {
    return JSON.parse(JSON.stringify(suggestion), (key, value) => (key === "description" && value === "" ? "Something new." : value));
  }
});
