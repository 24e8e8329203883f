import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { compareWithDescription } from "../../../scripts/drift/description-findings.js";
import { contract, use } from "./drift-inputs.js";
import { apiDescription, asOpenApi30, webhookDescription } from "./api-description.js";

const compared = (text: string) => compareWithDescription(text, contract, use);
const idsIn = (description: unknown) =>
  compared(JSON.stringify(description))
    .findings.map(({ id }) => id)
    .sort();

const place = "schemas/objects/sale.schema.json#/properties";
const whole = "schemas/objects/sale.schema.json#";

describe("a description of the contract itself gives nothing", () => {
  const description = apiDescription(contract);
  const webhooks = webhookDescription(contract);
  test.each([
    ["in JSON", JSON.stringify(description)],
    ["in YAML", stringify(description)],
    ["in OpenAPI 3.0", JSON.stringify(asOpenApi30(description))],
    ["with webhooks", JSON.stringify(webhooks)],
    ["with webhooks, in YAML and OpenAPI 3.0", stringify(asOpenApi30(webhooks))],
    ["without webhook data", JSON.stringify({ ...description, components: { schemas: { ...description.components.schemas, Data: {} } } })],
  ])("%s", (_name, text) => {
    expect(compared(text)).toMatchObject({ findings: [], unreadable: [] });
  });
});

describe("a change of a property is found, and nothing else", () => {
  test.each<[string, (sale: any, schemas: any) => void, string[]]>([
    ["a new property", ({ properties }) => (properties.discount = { type: "integer" }), [`spec property-added ${place}/discount`]],
    ["another type", ({ properties }) => (properties.currency = { type: "integer" }), [`spec type ${place}/currency`]],
    [
      "another type, and null no longer",
      (_, { Interaction }) => (Interaction.properties.city = { type: "integer" }),
      ["spec type schemas/objects/interaction.schema.json#/properties/city"],
    ],
    ["null, as 3.0 says it", ({ properties }) => (properties.currency.nullable = true), [`spec nullable ${place}/currency`]],
    ["null, as 3.1 says it", ({ properties }) => (properties.currency.type = ["string", "null"]), [`spec nullable ${place}/currency`]],
    [
      "null as an alternative",
      ({ properties }) => (properties.currency = { anyOf: [{ type: "string" }, { type: "null" }] }),
      [`spec nullable ${place}/currency`],
    ],
    [
      "null as a value",
      ({ properties }) => (properties.currency = { oneOf: [{ type: "string" }, { enum: [null] }] }),
      [`spec nullable ${place}/currency`],
    ],
    ["no null where a sample has it", ({ properties }) => (properties.invoiceId.type = "string"), []],
    [
      "no null where no sample has it",
      (_, { Interaction }) => (Interaction.properties.city.type = "string"),
      ["spec not-nullable schemas/objects/interaction.schema.json#/properties/city"],
    ],
    ["a format", ({ properties }) => (properties.currency.format = "uri"), [`spec format ${place}/currency`]],
    ["a format of numbers, which says nothing", ({ properties }) => (properties.amount.format = "int64"), []],
    ["a new value", ({ properties }) => properties.paymentProcessor.enum.push("till"), [`spec value-added ${place}/paymentProcessor till`]],
    ["a value less", ({ properties }) => properties.paymentProcessor.enum.shift(), [`spec value-removed ${place}/paymentProcessor stripe`]],
    ["no list of values", ({ properties }) => delete properties.paymentProcessor.enum, []],
    [
      "a delivered name",
      ({ properties }) => ((properties.payment_processor = properties.paymentProcessor), delete properties.paymentProcessor),
      [],
    ],
    ["a type in allOf", ({ properties }) => (properties.currency = { allOf: [{ type: "integer" }] }), [`spec type ${place}/currency`]],
    [
      "a schema behind a reference, with null beside it",
      ({ properties }, schemas) => {
        schemas.Currency = properties.currency;
        properties.currency = { allOf: [{ $ref: "#/components/schemas/Currency" }], nullable: true };
      },
      [`spec nullable ${place}/currency`],
    ],
    [
      "properties in parts of allOf",
      (sale, schemas) => {
        const { amount, ...others } = sale.properties;
        schemas.Sale = { allOf: [{ ...sale, properties: others }, { properties: { amount, tip: { type: "integer" } } }] };
      },
      [`spec property-added ${place}/tip`],
    ],
    ["a property that is no longer required", (sale) => (sale.required = ["amount"]), [`spec not-required ${whole} currency`]],
    ["a property that is gone", ({ properties }) => delete properties.currency, [`spec not-required ${whole} currency`]],
    ["no list of what is required", (sale) => delete sale.required, []],
    [
      "a property that is required, as all samples have it",
      (sale) => sale.required.push("invoiceId"),
      [`spec required ${whole} invoiceId`],
    ],
    ["a property that is required by its delivered name", rename, []],
    ["a schema that consists of itself", ({ properties }) => (properties.currency = { $ref: "#/components/schemas/Sale" }), expected()],
  ])("%s", (_name, edit, ids) => {
    for (const version of [(one: any) => one, asOpenApi30]) {
      const description = apiDescription(contract);
      edit(description.components.schemas.Sale, description.components.schemas);
      expect(idsIn(version(description))).toEqual(ids);
    }
  });

  function rename({ properties, required }: any) {
    properties.invoice_id = properties.invoiceId;
    delete properties.invoiceId;
    required.push("invoice_id");
  }

  function expected() {
    return [`spec type ${place}/currency`];
  }

  test("of two schemas for a type, either may say what is required, known or nullable", () => {
    const description = apiDescription(contract);
    const { schemas } = description.components;
    schemas.WebhookSale = structuredClone(schemas.Sale);
    schemas.WebhookSale.required = ["amount"];
    schemas.WebhookSale.properties.paymentProcessor.enum.shift();
    schemas.WebhookSale.properties.invoiceId.type = "string";
    expect(idsIn(description)).toEqual([]);
  });

  test("properties and objects that the contract knows only from the API are missed", () => {
    const description = apiDescription(contract);
    delete description.components.schemas.Customer.properties.country;
    delete description.components.schemas.Page;
    delete description.components.schemas.Data.properties.page;
    expect(idsIn(description)).toEqual([
      "spec object-removed schemas/objects/page.schema.json#",
      "spec property-removed schemas/objects/customer.schema.json#/properties/country",
    ]);
  });

  test("a new object is suggested with a title, its properties and their known values", () => {
    const description = apiDescription(contract);
    const till = { type: "object", properties: { kind: { enum: ["a", "b"] }, at: { type: "string", format: "date-time" } } };
    description.components.schemas.Sale.properties.till = till;
    const from = { "x-evidence": "api", description: "" };
    expect(compared(JSON.stringify(description)).findings).toMatchObject([
      {
        suggestion: {
          title: "SaleTill",
          type: ["object", "null"],
          properties: {
            kind: { type: ["string", "null"], "x-known-values": ["a", "b"], ...from },
            at: { type: ["string", "null"], format: "date-time", ...from },
          },
          required: [],
          ...from,
        },
      },
    ]);
  });
});

describe("which schema is compared with which type", () => {
  const { Sale, Link, Customer, Interaction } = apiDescription(contract).components.schemas;
  const object = (properties: object) => ({ type: "object", properties });
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  test.each<[string, Record<string, unknown>, [string, string, string][]]>([
    ["a name", { SaleSchema: Sale }, [["SaleSchema", "Sale", "by its name"]]],
    ["a name in another case", { webhook_sale: Sale }, [["webhook_sale", "Sale", "by its name"]]],
    ["properties", { Row: Interaction }, [["Row", "Interaction", `${count(Interaction)} of ${count(Interaction)} properties are in both`]]],
    [
      "objects in it",
      { Data: object({ link: Link, customer: Customer, click: Interaction }) },
      [["Data", "the data of events", "it holds link, customer, click"]],
    ],
    [
      "objects in it, among much else",
      { Data: object({ link: Link, customer: Customer, sale: Sale, a: {}, b: {}, c: {} }), Sale },
      [["Sale", "Sale", "by its name"]],
    ],
    ["only the name", { Link: object({ a: {}, b: {} }), Sale }, [["Sale", "Sale", "by its name"]]],
    ["a name of ours with more around it", { SaleEvent: object({ sale: ref("Sale"), a: {} }), Sale }, [["Sale", "Sale", "by its name"]]],
  ])("%s", (_name, schemas, expected) => {
    const result = compared(JSON.stringify({ openapi: "3.1.0", components: { schemas } }));
    expect(result.compared).toEqual(expected.map(([name, type, why]) => ({ described: `components.schemas.${name}`, with: type, why })));
  });

  function count({ properties }: any) {
    return Object.keys(properties).length;
  }
});

describe("what cannot be read", () => {
  test.each([
    ["no OpenAPI", "{}", 1, "is no OpenAPI"],
    ["text", "some text", 1, "is no OpenAPI"],
    ["nothing of the contract", '{ "openapi": "3.1.0", "components": { "schemas": {} } }', undefined, "describe a type of the contract"],
    ["YAML that is cut off", 'openapi: 3.1.0\ncomponents: {\n  "schemas": {', 3, "neither JSON nor YAML"],
    ["an alias of nothing", "openapi: 3.1.0\ninfo: *nowhere", 1, "has an alias that cannot be followed"],
  ])("%s", (_name, text, line, message) => {
    expect(compared(text).unreadable).toEqual([
      { source: "spec", ...(line !== undefined && { line }), message: expect.stringContaining(message) },
    ]);
  });

  test("a description that is cut off says nothing of what is missing in it, but of what is there", () => {
    const description = apiDescription(contract);
    description.components.schemas.Customer.properties.name.type = "integer";
    const text = JSON.stringify(description, null, 2);
    const { findings, unreadable } = compared(text.slice(0, text.indexOf('"Sale": {')));
    expect(findings.map(({ id }) => id)).toEqual(["spec type schemas/objects/customer.schema.json#/properties/name"]);
    expect(unreadable).toEqual([{ source: "spec", line: expect.any(Number), message: expect.stringContaining("neither JSON nor YAML") }]);
  });
});
