import { describe, expect, test } from "vitest";
import { classify, type Finding } from "../../../scripts/compat/compare.js";
import { compatRules } from "../../../scripts/compat/rules.js";
import { diffSchemas } from "../../../scripts/compat/schema-diff.js";
import { walk } from "../../../scripts/contract/json-schema.js";
import type { SchemaFile } from "../../../scripts/contract/schema-file.js";
import { type Change, contractOfDrafts, type Draft, schemaFiles, withChange } from "../../support/schema-files.js";

const tag = "objects/tag.schema.json";
const sale = "objects/sale.schema.json";
const link = "objects/link.schema.json";
const page = "objects/page.schema.json";
const partner = "objects/partner.schema.json";
const partnerLink = "objects/partner-link.schema.json";
const customer = "objects/customer.schema.json";
const interaction = "objects/interaction.schema.json";
const envelope = "envelope.schema.json";
const sold = "events/sale.created.schema.json";
const clicked = "events/link.clicked.schema.json";
/** An event that is delivered otherwise than documented. */
const wrapped = schemaFiles.find(({ schema }) => schema["x-delivered-at"] !== undefined)?.path ?? "";

function findingsOf(change: Change, start: Change = () => {}): Finding[] {
  const before = withChange(schemaFiles, start);
  const after = withChange(before, change);
  return classify(diffSchemas(before, after), contractOfDrafts(before), contractOfDrafts(after));
}

const rename = (object: Record<string, unknown>, from: string, to: string) => {
  object[to] = object[from];
  delete object[from];
};
const renameDelivered = (files: Record<string, Draft>) => {
  const schema = files[customer];
  rename(schema.properties, "name", "fullName");
  schema.properties.fullName["x-delivered-as"] = "name";
  schema.required = schema.required.map((name: string) => (name === "name" ? "fullName" : name));
};
const without = (list: string[], name: string) => list.filter((other) => other !== name);

/** A rule, a change, and the place where the rule reports it: undefined, when it is not of its kind. */
const cases: [rule: string, description: string, change: Change, place: string | undefined][] = [
  ["address-changed", "another $id", (f) => (f[tag].$id = "https://example.com/tag"), `${tag}#/$id`],
  ["address-changed", "another dialect", (f) => (f[tag].$schema = "http://json-schema.org/draft-07/schema#"), `${tag}#/$schema`],
  ["address-changed", "another title", (f) => (f[tag].title = "Label"), undefined],
  ["became-optional", "no longer required", (f) => (f[tag].required = without(f[tag].required, "name")), `${tag}#/properties/name`],
  ["became-optional", "required in another order", (f) => f[tag].required.reverse(), undefined],
  [
    "became-optional",
    "gone altogether",
    (f) => (delete f[tag].properties.name, (f[tag].required = without(f[tag].required, "name"))),
    undefined,
  ],
  ["became-required", "required now", (f) => f[sale].required.push("invoiceId"), `${sale}#/properties/invoiceId`],
  [
    "became-required",
    "new and required",
    (f) => ((f[tag].properties.icon = { type: "string" }), f[tag].required.push("icon")),
    `${tag}#/properties/icon`,
  ],
  ["became-required", "another name, and the old one as it is delivered", renameDelivered, undefined],
  ["became-required", "new and optional", (f) => (f[tag].properties.icon = { type: "string" }), undefined],
  ["date-time-checked", "a date-time now", (f) => (f[tag].properties.name.format = "date-time"), `${tag}#/properties/name/format`],
  [
    "date-time-checked",
    "a date-time instead of a uri",
    (f) => (f[link].properties.url.format = "date-time"),
    `${link}#/properties/url/format`,
  ],
  ["date-time-checked", "a uri now", (f) => (f[tag].properties.name.format = "uri"), undefined],
  ["date-time-unchecked", "any text", (f) => delete f[envelope].properties.createdAt.format, `${envelope}#/properties/createdAt/format`],
  ["date-time-unchecked", "no longer a uri", (f) => delete f[link].properties.url.format, undefined],
  ["date-type-changed", "a date in ports", (f) => (f[tag].properties.name.format = "date-time"), `${tag}#/properties/name/format`],
  ["date-type-changed", "text in ports", (f) => delete f[envelope].properties.createdAt.format, `${envelope}#/properties/createdAt/format`],
  ["date-type-changed", "text before and after", (f) => (f[link].properties.url.format = "email"), undefined],
  [
    "delivered-form-added",
    "another name",
    (f) => (f[tag].properties.name["x-delivered-as"] = "tag_name"),
    `${tag}#/properties/name/x-delivered-as`,
  ],
  [
    "delivered-form-added",
    "another place",
    (f) => (f[clicked]["x-delivered-at"] = { "/data": "/data/click" }),
    `${clicked}#/x-delivered-at`,
  ],
  [
    "delivered-form-added",
    "another value",
    (f) => f[interaction].properties.bot["x-delivered-values"].push(["no", false]),
    `${interaction}#/properties/bot/x-delivered-values`,
  ],
  ["delivered-form-added", "a removed value", (f) => f[interaction].properties.bot["x-delivered-values"].pop(), undefined],
  [
    "delivered-form-dropped",
    "no other name",
    (f) => delete f[sale].properties.invoiceId["x-delivered-as"],
    `${sale}#/properties/invoiceId/x-delivered-as`,
  ],
  [
    "delivered-form-dropped",
    "a different delivered name",
    (f) => (f[sale].properties.invoiceId["x-delivered-as"] = "invoice"),
    `${sale}#/properties/invoiceId/x-delivered-as`,
  ],
  ["delivered-form-dropped", "no other place", (f) => delete f[wrapped]["x-delivered-at"], `${wrapped}#/x-delivered-at`],
  [
    "delivered-form-dropped",
    "a removed value",
    (f) => f[interaction].properties.bot["x-delivered-values"].pop(),
    `${interaction}#/properties/bot/x-delivered-values`,
  ],
  ["delivered-form-dropped", "a new value", (f) => f[interaction].properties.bot["x-delivered-values"].push(["no", false]), undefined],
  ["event-added", "a new event", (f) => (f["events/link.shared.schema.json"] = f[clicked]), "events/link.shared.schema.json#"],
  ["event-added", "a new object", (f) => (f["objects/label.schema.json"] = f[tag]), undefined],
  ["event-removed", "a removed event", (f) => delete f[clicked], `${clicked}#`],
  ["event-removed", "a new event", (f) => (f["events/link.shared.schema.json"] = f[clicked]), undefined],
  ["format-annotated", "a uri now", (f) => (f[tag].properties.name.format = "uri"), `${tag}#/properties/name/format`],
  ["format-annotated", "no longer a uri", (f) => delete f[link].properties.url.format, `${link}#/properties/url/format`],
  ["format-annotated", "a date-time now", (f) => (f[tag].properties.name.format = "date-time"), undefined],
  [
    "known-value-added",
    "a new value",
    (f) => f[tag].properties.color["x-known-values"].push("teal"),
    `${tag}#/properties/color/x-known-values`,
  ],
  [
    "known-value-added",
    "the first values",
    (f) => (f[tag].properties.name["x-known-values"] = ["vip"]),
    `${tag}#/properties/name/x-known-values`,
  ],
  ["known-value-added", "a removed value", (f) => f[tag].properties.color["x-known-values"].pop(), undefined],
  [
    "known-value-removed",
    "a removed value",
    (f) => f[tag].properties.color["x-known-values"].pop(),
    `${tag}#/properties/color/x-known-values`,
  ],
  ["known-value-removed", "no values", (f) => delete f[tag].properties.color["x-known-values"], `${tag}#/properties/color/x-known-values`],
  ["known-value-removed", "a new value", (f) => f[tag].properties.color["x-known-values"].push("teal"), undefined],
  ["null-allowed", "null now", (f) => (f[tag].properties.name.type = ["string", "null"]), `${tag}#/properties/name`],
  ["null-allowed", "an object or null", (f) => (f[tag].type = ["object", "null"]), `${tag}#`],
  [
    "null-allowed",
    "items or null",
    (f) => (f[link].properties.tags.items = { ...f[tag], type: ["object", "null"] }),
    `${link}#/properties/tags/items`,
  ],
  ["null-allowed", "null before and after", (f) => f[link].properties.title.type.reverse(), undefined],
  ["null-refused", "never null", (f) => (f[link].properties.title.type = "string"), `${link}#/properties/title`],
  ["null-refused", "null now", (f) => (f[tag].properties.name.type = ["string", "null"]), undefined],
  ["object-added", "a new object", (f) => (f["objects/label.schema.json"] = f[tag]), "objects/label.schema.json#"],
  ["object-added", "a new event", (f) => (f["events/link.shared.schema.json"] = f[clicked]), undefined],
  [
    "object-removed",
    "a removed object",
    (f) => (delete f[partnerLink], (f[partner].properties.links.items = { type: "string" })),
    `${partnerLink}#`,
  ],
  ["object-removed", "a removed event", (f) => delete f[clicked], undefined],
  [
    "order-changed",
    "properties",
    (f) => (f[tag].properties = Object.fromEntries(Object.entries(f[tag].properties).reverse())),
    `${tag}#/properties`,
  ],
  ["order-changed", "known values", (f) => f[tag].properties.color["x-known-values"].reverse(), `${tag}#/properties/color/x-known-values`],
  ["order-changed", "a property at the front", (f) => (f[tag].properties = { icon: { type: "string" }, ...f[tag].properties }), undefined],
  ["property-added", "a new property", (f) => (f[tag].properties.icon = { type: "string" }), `${tag}#/properties/icon`],
  ["property-added", "a removed property", (f) => delete f[sale].properties.invoiceId, undefined],
  ["property-removed", "a removed property", (f) => delete f[sale].properties.invoiceId, `${sale}#/properties/invoiceId`],
  [
    "property-removed",
    "another name",
    (f) => rename(f[customer].properties.link.properties, "key", "slug"),
    `${customer}#/properties/link/properties/key`,
  ],
  ["property-removed", "another name, and the old one as it is delivered", renameDelivered, undefined],
  ["property-removed", "a new property", (f) => (f[tag].properties.icon = { type: "string" }), undefined],
  ["property-renamed", "another name, and the old one as it is delivered", renameDelivered, `${customer}#/properties/fullName`],
  ["property-renamed", "another name alone", (f) => rename(f[customer].properties, "name", "fullName"), undefined],
  [
    "reference-changed",
    "a shape in a file of its own",
    (f) => ((f["objects/lead.schema.json"] = f[sold].properties.data), (f[sold].properties.data = { $ref: "../objects/lead.schema.json" })),
    `${sold}#/properties/data/$ref`,
  ],
  ["reference-changed", "the shape that it leads to", (f) => (f[tag].properties.name.description = "Its name."), undefined],
  ["scope-changed", "another scope", (f) => (f[clicked]["x-scope"] = "project"), `${clicked}#/x-scope`],
  ["scope-changed", "another description", (f) => (f[clicked].description = "A click."), undefined],
  ["text-changed", "another description", (f) => (f[clicked].description = "A click."), `${clicked}#/description`],
  ["text-changed", "other evidence", (f) => (f[page].properties.url["x-evidence"] = "log"), `${page}#/properties/url/x-evidence`],
  ["text-changed", "another title", (f) => (f[tag].title = "Label"), undefined],
  ["type-changed", "an integer now", (f) => (f[tag].properties.name.type = "integer"), `${tag}#/properties/name`],
  ["type-changed", "a fraction", (f) => (f[sale].properties.amount.type = "number"), `${sale}#/properties/amount`],
  [
    "type-changed",
    "a shape instead of a map",
    (f) => Object.assign(f[link].properties.geo, { title: "Geo", properties: {}, required: [] }),
    `${link}#/properties/geo`,
  ],
  [
    "type-changed",
    "another shape",
    (f) => (f[sold].properties.data.properties.customer = { $ref: "../objects/tag.schema.json" }),
    undefined,
  ],
  ["type-changed", "null now", (f) => (f[tag].properties.name.type = ["string", "null"]), undefined],
  ["type-renamed", "another title", (f) => (f[tag].title = "Label"), `${tag}#/title`],
  [
    "type-renamed",
    "another shape under another title",
    (f) => (f[sold].properties.data.properties.customer = { $ref: "../objects/tag.schema.json" }),
    `${sold}#/properties/data/properties/customer/title`,
  ],
  ["type-renamed", "another description", (f) => (f[tag].description = "A tag."), undefined],
  ["values-refused", "an integer now", (f) => (f[tag].properties.name.type = "integer"), `${tag}#/properties/name`],
  ["values-refused", "no fraction", (f) => (f[partner].properties.earnings.type = "integer"), `${partner}#/properties/earnings`],
  ["values-refused", "a type where there was none", (f) => (f[page].properties.items.type = "string"), `${page}#/properties/items`],
  ["values-refused", "a fraction", (f) => (f[sale].properties.amount.type = "number"), undefined],
  ["values-widened", "a fraction", (f) => (f[sale].properties.amount.type = "number"), `${sale}#/properties/amount`],
  ["values-widened", "anything", (f) => delete f[tag].properties.name.type, `${tag}#/properties/name`],
  ["values-widened", "an integer now", (f) => (f[tag].properties.name.type = "integer"), undefined],
];

/** The rules for changes outside the schemas: compat.test.ts and api-diff.test.ts test those. */
const ofOtherThings = [
  "api-added",
  "api-changed",
  "api-removed",
  "artefact-removed",
  "body-refused",
  "column-added",
  "column-changed",
  "column-removed",
  "port-constant-removed",
  "port-name-changed",
  "port-printed-otherwise",
  "read-stops-compiling",
];

describe("a change is reported by its rule in its place, and by no other rule", () => {
  test.each(cases)("%s: %s", (rule, _description, change, place) => {
    const findings = findingsOf(change);
    expect(findings.filter((finding) => finding.rule === undefined)).toEqual([]);
    const places = findings.filter((finding) => finding.rule?.name === rule).map(({ file, pointer }) => `${file}#${pointer}`);
    expect(places).toEqual(place === undefined ? [] : [`schemas/${place}`]);
  });

  test.each(compatRules.map(({ name }) => name).filter((name) => !ofOtherThings.includes(name)))(
    "%s has a change of each sort here",
    (name) => {
      expect(new Set(cases.filter(([rule]) => rule === name).map(([, , , place]) => place !== undefined))).toEqual(new Set([true, false]));
    },
  );
});

describe("a change that no rule understands is unclassified", () => {
  test.each<[description: string, change: Change, aspect: string, start?: Change]>([
    ["a keyword that was never there", (f) => (f[tag].properties.name.pattern = "^t"), "pattern"],
    ["a keyword that is gone", (f) => delete f[tag].properties.name.maxLength, "maxLength", (f) => (f[tag].properties.name.maxLength = 9)],
    ["an annotation from a later version", (f) => (f[tag]["x-deprecated"] = true), "x-deprecated"],
    ["closed objects", (f) => (f[tag].additionalProperties = false), "additionalProperties"],
    ["another event's name", (f) => (f[clicked].properties.event.const = "link.tapped"), "const"],
    ["a format of no rule", (f) => (f[tag].properties.name.format = "hostname"), "format"],
    ["a scope where there was none", (f) => (f[tag]["x-scope"] = "link"), "x-scope"],
    ["known values that are not a list", (f) => (f[tag].properties.color["x-known-values"] = "red"), "x-known-values"],
    ["an invalid delivered form", (f) => (f[tag].properties.name["x-delivered-values"] = 3), "x-delivered-values"],
    ["a title of no shape", (f) => (f[tag].properties.name.title = "TagName"), "title"],
    ["a required property that is not declared", (f) => f[tag].required.push("icon"), "undeclared"],
    ["a keyword named like one of our aspects", (f) => delete f[tag].order, "keyword order", (f) => (f[tag].order = 1)],
    ["items without an array", (f) => (f[tag].items = { type: "string" }), "items"],
  ])("%s", (_description, change, aspect, start) => {
    expect(findingsOf(change, start)).toMatchObject([{ rule: undefined, aspect }]);
  });

  test("so is one whose rule is removed", () => {
    const after = withChange(schemaFiles, (f) => (f[tag].description = "A tag."));
    const [before, now] = [contractOfDrafts(schemaFiles), contractOfDrafts(after)];
    const rules = compatRules.filter(({ name }) => name !== "text-changed");
    expect(classify(diffSchemas(schemaFiles, after), before, now, rules)).toMatchObject([{ rule: undefined, aspect: "description" }]);
  });
});

describe("no change in a schema goes unreported", () => {
  const nodes = schemaFiles.flatMap((file) =>
    [...walk(file.schema)].map(({ schema, pointer }) => ({ file, keywords: Object.keys(schema), pointer })),
  );
  const differs = (file: SchemaFile, pointer: string, change: (node: Draft) => unknown) => {
    const schema = structuredClone(file.schema);
    for (const node of walk(schema)) if (node.pointer === pointer) change(node.schema);
    return diffSchemas([file], [{ ...file, schema }]).length > 0;
  };
  const silent = (change: (node: Draft, keyword: string) => unknown) =>
    nodes.flatMap(({ file, keywords, pointer }) =>
      keywords
        .filter((keyword) => !differs(file, pointer, (node) => change(node, keyword)))
        .map((keyword) => `${file.path}#${pointer}/${keyword}`),
    );

  test("when a keyword is removed", () => {
    // An empty list of required properties means the same as none.
    const none = nodes.filter(({ file, pointer }) => isEmpty(file, pointer));
    expect(silent((node, keyword) => delete node[keyword])).toEqual(none.map(({ file, pointer }) => `${file.path}#${pointer}/required`));
  });

  test("when a keyword has another value", () => {
    const other = (value: unknown) => (typeof value === "string" ? `${value}-` : Array.isArray(value) ? [...value, "more"] : { more: {} });
    expect(silent((node, keyword) => (node[keyword] = other(node[keyword])))).toEqual([]);
  });

  const isEmpty = (file: SchemaFile, pointer: string) =>
    [...walk(file.schema)].some((node) => node.pointer === pointer && node.schema.required?.length === 0);
});

test("a change says which events it affects", () => {
  const events = (change: Change) => findingsOf(change)[0]?.events;
  expect(events((f) => (f[sale].description = "A sale."))).toEqual(["sale.created"]);
  expect(events((f) => (f[clicked].description = "A click."))).toEqual(["link.clicked"]);
  expect(events((f) => (f[envelope].properties.id.description = "An id."))).toHaveLength(
    schemaFiles.filter(({ path }) => path.startsWith("events/")).length,
  );
  expect(events((f) => delete f[clicked])).toEqual(["link.clicked"]);
});

test("the same schemas have no differences", () => {
  expect(
    diffSchemas(
      schemaFiles,
      withChange(schemaFiles, () => {}),
    ),
  ).toEqual([]);
});

test("a name stands in one table only", () => {
  const names = compatRules.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
