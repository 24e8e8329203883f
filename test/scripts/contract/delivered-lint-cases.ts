import type { Violation } from "./lint-cases.js";

const link = "objects/link.schema.json";
const sale = "objects/sale.schema.json";
const interaction = "objects/interaction.schema.json";
const sold = "events/sale.created.schema.json";
const clicked = "events/link.clicked.schema.json";

/** Violations of the rules for deliveries that differ from the documented form. */
export const deliveredViolations: Violation[] = [
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
  ["delivered-as", "no property", clicked, (s) => (s["x-delivered-as"] = "purchase"), "/x-delivered-as", /not a property/],
  ["delivered-as", "no names", sale, (s) => (s["x-delivered-as"] = []), "/x-delivered-as", /non-empty/],
  ["delivered-as", "a name twice", interaction, (s) => (s["x-delivered-as"] = ["view", "view"]), "/x-delivered-as", /distinct/],
  [
    "delivered-as",
    "a declared name beside the object that is delivered under it",
    clicked,
    (s) => (s.properties.data.properties.view = { type: "string", description: "A view." }),
    "/properties/data/properties/interaction",
    /delivered as view, which is declared too/,
  ],
  ["delivered-at", "an object", sale, (s) => (s["x-delivered-at"] = { "/amount": "/sum" }), "/x-delivered-at", /not an event/],
  [
    "delivered-at",
    "another object",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/customer": "/customer" }),
    "/x-delivered-at",
    /same object/,
  ],
  [
    "delivered-at",
    "no declared place",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/sale/id": "/data/sale/no" }),
    "/x-delivered-at",
    /not declared/,
  ],
  [
    "delivered-at",
    "a declared name",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/link": "/data/page" }),
    "/x-delivered-at",
    /declared too/,
  ],
  ["delivered-at", "a declared wrapper", sold, (s) => (s["x-delivered-at"] = { "/data": "/data/link" }), "/x-delivered-at", /declared too/],
  [
    "delivered-at",
    "an object whose property is delivered in the same place",
    clicked,
    (s) => {
      s.properties.data = { $ref: "../objects/sale.schema.json" };
      s["x-delivered-at"] = { "/data": "/data/invoice_id" };
    },
    "/x-delivered-at",
    /its invoiceId is delivered too/,
  ],
  [
    "delivered-at",
    "an object that nothing tells from what holds it",
    clicked,
    (s) => {
      const { properties, required } = s.properties.data;
      for (const name of required) properties[name]["x-delivered-as"] = `${name}_`;
      s["x-delivered-at"] = { "/data": "/data/click" };
    },
    "/x-delivered-at",
    /nothing tells the two apart; remove the x-delivered-as/,
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
  [
    "delivered-as",
    "a name that is not a string",
    sale,
    (s) => (s.properties.invoiceId["x-delivered-as"] = 7),
    "/properties/invoiceId/x-delivered-as",
    /non-empty/,
  ],
  [
    "delivered-as",
    "items",
    link,
    (s) => (s.properties.rules.items["x-delivered-as"] = "rule"),
    "/properties/rules/items/x-delivered-as",
    /not a property/,
  ],
  [
    "delivered-at",
    "a part of an event",
    clicked,
    (s) => (s.properties.data["x-delivered-at"] = { "/link": "/url" }),
    "/properties/data/x-delivered-at",
    /not an event/,
  ],
  [
    "delivered-at",
    "a place that is not a string",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/link": 7 }),
    "/x-delivered-at",
    /same object/,
  ],
  [
    "delivered-at",
    "a place without a name",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/link": "/data/" }),
    "/x-delivered-at",
    /same object/,
  ],
  [
    "delivered-at",
    "data under a name that the envelope has",
    sold,
    (s) => (s["x-delivered-at"] = { "/data": "/id" }),
    "/x-delivered-at",
    /declared too/,
  ],
  [
    "delivered-at",
    "no declared property",
    sold,
    (s) => (s["x-delivered-at"] = { "/data/lnk": "/data/url" }),
    "/x-delivered-at",
    /not declared/,
  ],
  [
    "delivered-values",
    "no list",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = "0"),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
  [
    "delivered-values",
    "an empty list",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = []),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
  [
    "delivered-values",
    "a pair and no pair",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = [[0, false], [1]]),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
  [
    "delivered-values",
    "three values",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = [[0, false, true]]),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
  [
    "delivered-values",
    "an object",
    interaction,
    (s) => (s.properties.bot["x-delivered-values"] = [{ 0: 0, 1: false, length: 2 }]),
    "/properties/bot/x-delivered-values",
    /pairs/,
  ],
];
