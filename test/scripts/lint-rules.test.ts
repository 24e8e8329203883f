import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dialect } from "../../scripts/contract/base-url.js";
import { formatFinding, lint } from "../../scripts/contract/lint.js";
import { readSchemaFiles } from "../../scripts/contract/load.js";
import { rules } from "../../scripts/contract/rules.js";
import { repository } from "../support/repository.js";

const sound = () => readSchemaFiles(`${repository}schemas`);

type Draft = any;

/** The schemas of this repository with one file changed. */
async function withChange(path: string, change: (schema: Draft) => unknown) {
  return (await sound()).map((file) => {
    if (file.path !== path) return file;
    const schema: Draft = structuredClone(file.schema);
    change(schema);
    return { path, schema };
  });
}

const link = "objects/link.schema.json";
const tag = "objects/tag.schema.json";
const sale = "objects/sale.schema.json";
const page = "objects/page.schema.json";
const interaction = "objects/interaction.schema.json";
const lead = "events/lead.created.schema.json";
const clicked = "events/link.clicked.schema.json";

/** A rule, what is wrong, and the finding: one violation each. */
const violations: [
  rule: string,
  description: string,
  path: string,
  change: (schema: Draft) => unknown,
  pointer: string,
  message: RegExp,
][] = [
  ["allowed-keywords", "enum", tag, (s) => (s.properties.color.enum = ["red"]), "/properties/color/enum", /x-known-values/],
  ["allowed-keywords", "pattern", tag, (s) => (s.properties.id.pattern = "^t"), "/properties/id/pattern", /opaque/],
  ["allowed-keywords", "additionalProperties", tag, (s) => (s.additionalProperties = false), "/additionalProperties", /open/],
  ["allowed-keywords", "allOf", tag, (s) => (s.allOf = [{}]), "/allOf", /one shape/],
  ["allowed-keywords", "a keyword of no dialect", tag, (s) => (s["x-foo"] = 1), "/x-foo", /use only/],
  ["const-names-event", "a const elsewhere", tag, (s) => (s.properties.color.const = "red"), "/properties/color/const", /open/],
  [
    "delivered-as",
    "no name",
    sale,
    (s) => (s.properties.invoiceId["x-delivered-as"] = ""),
    "/properties/invoiceId/x-delivered-as",
    /non-empty/,
  ],
  [
    "delivered-as",
    "a declared name",
    sale,
    (s) => (s.properties.invoiceId["x-delivered-as"] = "amount"),
    "/properties/invoiceId/x-delivered-as",
    /declared too/,
  ],
  [
    "delivered-as",
    "another property's name",
    sale,
    (s) => (s.properties.paymentProcessor["x-delivered-as"] = "invoice_id"),
    "/properties/invoiceId/x-delivered-as",
    /as paymentProcessor is/,
  ],
  ["delivered-as", "no property", sale, (s) => (s["x-delivered-as"] = "purchase"), "/x-delivered-as", /no property/],
  ["delivered-at", "an object", sale, (s) => (s["x-delivered-at"] = { "/amount": "/sum" }), "/x-delivered-at", /no event/],
  [
    "delivered-at",
    "another object",
    lead,
    (s) => (s["x-delivered-at"] = { "/data/customer": "/customer" }),
    "/x-delivered-at",
    /same object/,
  ],
  [
    "delivered-at",
    "no declared place",
    lead,
    (s) => (s["x-delivered-at"] = { "/data/sale/id": "/data/sale/no" }),
    "/x-delivered-at",
    /not declared/,
  ],
  [
    "delivered-at",
    "a declared name",
    lead,
    (s) => (s["x-delivered-at"] = { "/data/link": "/data/page" }),
    "/x-delivered-at",
    /declared too/,
  ],
  ["delivered-at", "a declared wrapper", lead, (s) => (s["x-delivered-at"] = { "/data": "/data/link" }), "/x-delivered-at", /declared too/],
  [
    "delivered-at",
    "an object that has other names inside of itself",
    "events/link.created.schema.json",
    (s) => {
      s.properties.data = { ...s.properties.data, $ref: "../objects/sale.schema.json" };
    },
    "/x-delivered-at",
    /cannot have both/,
  ],
  [
    "delivered-values",
    "no pairs",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = [0, 1]),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
  [
    "delivered-values",
    "a delivered value that is documented",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = [[null, false]]),
    "/properties/bot/x-delivered-values",
    /another type/,
  ],
  ["evidence", "an unknown one", page, (s) => (s.properties.url["x-evidence"] = "hearsay"), "/properties/url/x-evidence", /api, log, docs/],
  ["evidence", "what may not be null", page, (s) => (s.properties.url.type = "string"), "/properties/url", /nullable/],
  ["evidence", "what is required", page, (s) => s.required.push("url"), "/required", /leave it optional/],
  ["description-present", "no description", tag, (s) => delete s.properties.id.description, "/properties/id", /say what it is/],
  ["description-present", "no sentence", tag, (s) => (s.description = "A tag"), "/description", /full stop/],
  [
    "event-shape",
    "another event's name",
    clicked,
    (s) => (s.properties.event.const = "link.clocked"),
    "/properties/event",
    /link\.clicked/,
  ],
  ["event-shape", "an unknown scope", clicked, (s) => (s["x-scope"] = "team"), "/x-scope", /project, link, qrcode, page/],
  ["event-shape", "a scope on an object", tag, (s) => (s["x-scope"] = "link"), "/x-scope", /remove it/],
  ["event-shape", "an optional envelope property", clicked, (s) => (s.required = ["id", "event", "data"]), "/required", /required/],
  ["event-shape", "data that may be null", clicked, (s) => (s.properties.data.type = ["object", "null"]), "/properties/data", /never null/],
  [
    "event-shape",
    "an id of its own",
    clicked,
    (s) => (s.properties.id = { type: "string", description: "Id." }),
    "/properties/id",
    /refer to/,
  ],
  ["id-matches-path", "another $id", tag, (s) => (s.$id = "https://example.com/tag"), "/$id", /objects\/tag\.schema\.json/],
  [
    "id-matches-path",
    "another dialect",
    tag,
    (s) => (s.$schema = "http://json-schema.org/draft-07/schema#"),
    "/$schema",
    new RegExp(dialect),
  ],
  [
    "keyword-fits-type",
    "a format of an integer",
    link,
    (s) => (s.properties.clicks.format = "uri"),
    "/properties/clicks/format",
    /no string/,
  ],
  ["keyword-fits-type", "an array of anything", link, (s) => delete s.properties.tags.items, "/properties/tags", /items/],
  ["known-formats", "another format", link, (s) => (s.properties.url.format = "hostname"), "/properties/url/format", /date-time/],
  [
    "known-values",
    "a value twice",
    tag,
    (s) => s.properties.color["x-known-values"].push("red"),
    "/properties/color/x-known-values",
    /twice/,
  ],
  ["known-values", "a number", tag, (s) => (s.properties.color["x-known-values"] = [1]), "/properties/color/x-known-values", /strings/],
  [
    "property-names",
    "constructor",
    tag,
    (s) => (s.properties.constructor = { type: "string", description: "No." }),
    "/properties",
    /inherits/,
  ],
  [
    "ref-resolves",
    "a file that is not there",
    link,
    (s) => (s.properties.tags.items.$ref = "tog.schema.json"),
    "/properties/tags/items/$ref",
    /does not exist/,
  ],
  [
    "ref-resolves",
    "an event",
    link,
    (s) => (s.properties.tags.items.$ref = `../${clicked}`),
    "/properties/tags/items/$ref",
    /no shared object/,
  ],
  ["ref-resolves", "itself", tag, (s) => (s.properties.parent = { $ref: "tag.schema.json" }), "/properties/parent/$ref", /again/],
  [
    "ref-stands-alone",
    "a description beside it",
    clicked,
    (s) => (s.properties.data.properties.link.description = "The link."),
    "/properties/data/properties/link",
    /description beside \$ref/,
  ],
  ["required-declared", "a name that is not there", tag, (s) => s.required.push("icon"), "/required", /icon/],
  ["valid-json-schema", "a name required twice", tag, (s) => s.required.push("id"), "/required", /duplicate/],
  ["required-declared", "no list", tag, (s) => delete s.required, "", /list what must be there/],
  ["title-names-type", "the title of another", tag, (s) => (s.title = "Link"), "/title", /objects\/link/],
  ["title-names-type", "no PascalCase", tag, (s) => (s.title = "a tag"), "/title", /PascalCase/],
  ["title-names-type", "an event that does not say so", clicked, (s) => (s.title = "LinkClicked"), "/title", /ends in Event/],
  [
    "title-names-type",
    "an object without a name",
    clicked,
    (s) => delete s.properties.data.title,
    "/properties/data",
    /give the type a name/,
  ],
  ["title-names-type", "a type of nothing", tag, (s) => Object.assign(s, { properties: {}, required: [] }), "/properties", /declare one/],
  ["title-names-type", "a name for a string", tag, (s) => (s.properties.id.title = "TagId"), "/properties/id/title", /only a type/],
  ["type-present", "no type", tag, (s) => delete s.properties.id.type, "/properties/id/type", /write one of/],
  ["type-present", "two types", tag, (s) => (s.properties.id.type = ["string", "integer"]), "/properties/id/type", /null/],
  ["valid-json-schema", "a type that is none", tag, (s) => (s.properties.id.type = "text"), "/properties/id/type", /JSON Schema/],
  ["valid-json-schema", "properties that are a list", tag, (s) => (s.properties = []), "/properties", /object/],
];

describe("a broken rule is named with file, pointer and how to mend it", () => {
  test.each(violations)("%s: %s", async (rule, _description, path, change, pointer, message) => {
    const findings = lint(await withChange(path, change)).filter((finding) => finding.path === path);
    expect(findings).toContainEqual({ path, pointer, rule, message: expect.stringMatching(message) });
  });

  test("every rule has a violation here", () => {
    expect(rules.map((rule) => rule.name).filter((name) => !violations.some(([rule]) => rule === name))).toEqual([]);
  });
});

test("the schemas of this repository break no rule", async () => {
  expect(lint(await sound())).toEqual([]);
});

test("a finding reads as one line", () => {
  expect(formatFinding({ path: tag, pointer: "/type", rule: "type-present", message: "has no type; write one" })).toBe(
    "schemas/objects/tag.schema.json#/type: has no type; write one (type-present)",
  );
});

test("a rule file a rule, named as the rule", async () => {
  const folder = `${repository}scripts/contract/rules/`;
  expect(readdirSync(folder)).toEqual(rules.map(({ name }) => `${name}.ts`));
  for (const rule of rules) expect(Object.values(await import(/* @vite-ignore */ `${folder}${rule.name}.ts`))).toEqual([rule]);
});
