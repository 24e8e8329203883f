import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog.js";
import { webhookEventNames } from "../../src/index.js";
import { webhookEventSchemas } from "../../src/standard.js";
import { repository } from "../support/repository.js";
import { linesOf, run } from "./run.js";

const catalog: Catalog = JSON.parse(readFileSync(`${repository}generated/catalog.json`, "utf8"));

/** The output of a run that must succeed. */
async function output(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

describe("list", () => {
  test("has every event with its scope and description", async () => {
    const listed = linesOf(await output("list", "--json"));
    expect(listed).toEqual(catalog.events.map(({ name, scope, description }) => ({ name, scope, description })));
    const table = await output("list");
    for (const { name, description } of catalog.events) expect(table).toMatch(new RegExp(`${name}.*${description.slice(0, 20)}`));
  });

  test.each([...new Set(catalog.events.map(({ scope }) => scope))])("--scope %s has only those", async (scope) => {
    const names = linesOf(await output("list", "--scope", scope, "--json")).map((event) => (event as { name: string }).name);
    expect(names).toEqual(catalog.events.filter((event) => event.scope === scope).map(({ name }) => name));
  });
});

describe("show", () => {
  test.each(webhookEventNames)("%s: a path for every leaf of its example", async (name) => {
    const paths = new Set(linesOf(await output("show", name, "--json")).map((field) => (field as { path: string }).path));
    for (const leaf of leavesOf(JSON.parse(await output("example", name)))) expect(paths).toContain(leaf);
  });

  test("type, need, known values, delivered name and evidence of a field", async () => {
    const table = await output("show", "sale.created");
    expect(table).toMatch(/data\.sale\.amount +│ integer +│ yes/);
    expect(table).toMatch(/data\.sale\.paymentProcessor +│ string +│ +│.*Known values: stripe, .*May be delivered as payment_processor/);
    expect(table).toMatch(/data\.link\.expiresAt +│ date-time or null/);
    expect(table).toMatch(/data\.link\.tags\[\]\.name/);
    expect(table).toMatch(/event +│ string +│ yes +│.*Always "sale\.created"/);
    expect(table).toMatch(/Not on the event page; known from: api/);
  });
});

describe("schema", () => {
  test.each(webhookEventNames)("%s in every form and dialect", async (name) => {
    const { input, output: documented } = webhookEventSchemas[name]["~standard"].jsonSchema;
    for (const target of ["draft-2020-12", "draft-07", "openapi-3.0"]) {
      expect(JSON.parse(await output("schema", name, "--target", target))).toEqual(documented({ target }));
      expect(JSON.parse(await output("schema", name, "--target", target, "--form", "delivered"))).toEqual(input({ target }));
    }
  });
});

describe("example", () => {
  test("is that of the event page, or as delivered", async () => {
    const read = (path: string) => JSON.parse(readFileSync(`${repository}examples/${path}.json`, "utf8"));
    expect(JSON.parse(await output("example", "link.clicked"))).toEqual(read("documented/link.clicked"));
    const derived = webhookEventNames.find((name) => !existsSync(`${repository}examples/documented/${name}.json`));
    if (derived !== undefined) expect(JSON.parse(await output("example", derived))).toEqual(read(`derived/${derived}`));
    expect(JSON.parse(await output("example", "sale.created", "--form", "delivered"))).toEqual(read("delivered/sale.created"));
  });

  test("--json is one line", async () => {
    expect((await output("example", "link.clicked", "--json")).split("\n")).toHaveLength(2);
  });

  test.each<[string, string, string[], unknown]>([
    ["a number", "data.link.clicks=5", ["data", "link", "clicks"], 5],
    ["a text", "data.link.key=spring", ["data", "link", "key"], "spring"],
    ["a text that would be a number", 'data.link.key="5"', ["data", "link", "key"], "5"],
    ["null", "data.link.title=null", ["data", "link", "title"], null],
    ["an object", 'data.link.geo={"BR":"https://example.com"}', ["data", "link", "geo"], { BR: "https://example.com" }],
    ["an equals sign in the value", "data.link.url=https://example.com/?a=b", ["data", "link", "url"], "https://example.com/?a=b"],
    ["an empty text", "data.link.url=", ["data", "link", "url"], ""],
    ["a JSON pointer", "/data/link/clicks=5", ["data", "link", "clicks"], 5],
  ])("--set %s", async (_case, set, path, expected) => {
    const body: unknown = JSON.parse(await output("example", "link.clicked", "--set", set));
    expect(path.reduce((value, name) => (value as Record<string, unknown>)[name], body)).toEqual(expected);
  });

  test("--set of a property that does not exist says so, in case the name is misspelt", async () => {
    const { status, stdout, stderr } = await run([
      "example",
      "link.clicked",
      "--set",
      "data.new.a~b=1",
      "--set",
      "/data/x~1y=2",
      "--set",
      "__proto__.z=3",
    ]);
    expect(stderr).toContain("link.clicked in documented form had no data.new.a~b; it was added");
    const body = JSON.parse(stdout);
    expect([body.data.new["a~b"], body.data["x/y"], Object.hasOwn(body, "__proto__"), status]).toEqual([1, 2, true, 0]);
  });
});

/** The paths of all values that are not objects, with [] for every item of a list. */
function leavesOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === "object" ? leavesOf(item, `${path}[]`) : [path]));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === "" ? name : `${path}.${name}`));
}
