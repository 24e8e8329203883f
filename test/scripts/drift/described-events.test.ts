import { expect, test } from "vitest";
import { compareWithDescription } from "../../../scripts/drift/description-findings.js";
import { apiDescription, bodyOf, webhookDescription } from "./api-description.js";
import { contract, use } from "./drift-inputs.js";

const idsIn = (description: unknown) =>
  compareWithDescription(JSON.stringify(description), contract, use)
    .findings.map(({ id }) => id)
    .sort();

/** An event whose data may be delivered one level deeper. */
const wrapped = contract.events.find(({ schema }) => schema["x-delivered-at"]?.["/data"] !== undefined) as (typeof contract.events)[0];

const clicked = "schemas/events/link.clicked.schema.json#";
test.each<[string, (webhooks: any, schemas: any) => void, string[]]>([
  ["a new one", (webhooks) => (webhooks["link.lost"] = webhooks["link.clicked"]), []],
  ["a new one, by the event in its body", add("link.lost"), ["spec event-added link.lost"]],
  ["one less", (webhooks) => delete webhooks["link.clicked"], [`spec event-removed ${clicked}`]],
  ["another type in its data", (webhooks) => (dataIn(webhooks).eventName = { type: "integer" }), [dataId("type", "eventName")]],
  ["a new property in its data", (webhooks) => (dataIn(webhooks).hint = { type: "string" }), [dataId("property-added", "hint")]],
  [
    "a new property beside its data",
    (webhooks) => (bodyIn(webhooks).properties.attempt = {}),
    [`spec property-added ${clicked}/properties/attempt`],
  ],
  [
    "a body behind references",
    (webhooks, schemas) => {
      schemas.ClickBody = bodyIn(webhooks);
      schemas.ClickBody.properties.data.properties.hint = {};
      webhooks["link.clicked"].post.requestBody.content["application/json"].schema = { $ref: "#/components/schemas/ClickBody" };
    },
    [dataId("property-added", "hint")],
  ],
  [
    "one webhook with one body or another",
    (webhooks) => {
      const oneOf = Object.values(webhooks).map((webhook: any) => webhook.post.requestBody.content["application/json"].schema);
      for (const name of Object.keys(webhooks)) delete webhooks[name];
      webhooks.event = { post: { requestBody: { content: { "application/json": { schema: { oneOf } } } } } };
      oneOf[0].properties.attempt = {};
    },
    [`spec property-added schemas/events/${contract.events[0]?.name}.schema.json#/properties/attempt`],
  ],
])("%s", (_name, edit, ids) => {
  const description = webhookDescription(contract);
  edit(description.webhooks, description.components.schemas);
  expect(idsIn(description).map((id) => id.replace(/(event-added) schemas\/events\/(.*)\.schema\.json#/, "$1 $2"))).toEqual(ids);
});

function add(event: string) {
  return (webhooks: any) => {
    webhooks.lost = structuredClone(webhooks["link.clicked"]);
    bodyIn(webhooks, "lost").properties.event.const = event;
  };
}
function bodyIn(webhooks: any, name = "link.clicked") {
  return webhooks[name].post.requestBody.content["application/json"].schema;
}
function dataIn(webhooks: any) {
  return bodyIn(webhooks).properties.data.properties;
}
function dataId(kind: string, name: string) {
  return `spec ${kind} ${clicked}/properties/data/properties/${name}`;
}

test("one without an `event` in its body is known by its name, and may be only the data", () => {
  const description = webhookDescription(contract, (event) => bodyOf(event).properties.data);
  expect(idsIn(description)).toEqual([]);
  const names = Object.fromEntries(Object.entries(description.webhooks).map(([name, webhook]) => [name.replace(".", "-"), webhook]));
  expect(idsIn({ ...description, webhooks: { ...names, LinkLost: description.webhooks["link.clicked"] } })).toEqual([
    "spec event-added schemas/events/LinkLost.schema.json#",
  ]);
});

test("data may be described as it is delivered", () => {
  const description = webhookDescription(contract, (event) => {
    const body = bodyOf(event);
    const { data } = body.properties;
    if (event === wrapped) body.properties.data = { type: "object", properties: { link: data, hint: { type: "string" } } };
    return body;
  });
  expect(idsIn(description)).toEqual([]);
  const { schemas } = description.components;
  schemas.Link.properties.hint = {};
  expect(idsIn(description)).toEqual(["spec property-added schemas/objects/link.schema.json#/properties/hint"]);
});

test("a component with an `event` is a body, too", () => {
  const description = apiDescription(contract);
  const { Sale } = description.components.schemas;
  const data = { type: "object", properties: { sale: Sale } };
  const event = { type: "string", enum: contract.events.map(({ name }) => name) };
  const envelope = { id: { type: "string" }, event, createdAt: { type: "string", format: "date-time" }, data };
  description.components.schemas.Body = { type: "object", properties: envelope, required: Object.keys(envelope) };
  expect(idsIn(description)).toEqual([]);
  event.enum = [...event.enum.slice(1), "link.lost"];
  expect(idsIn(description)).toEqual([
    "spec event-added schemas/events/link.lost.schema.json#",
    `spec event-removed schemas/events/${contract.events[0]?.name}.schema.json#`,
  ]);
});
