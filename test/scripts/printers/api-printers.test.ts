import { expect, test } from "vitest";
import { baseUrl } from "../../../scripts/contract/base-url.js";
import { contractOf } from "../../../scripts/contract/load.js";
import { asyncapi } from "../../../scripts/printers/asyncapi.js";
import { openapi } from "../../../scripts/printers/openapi.js";
import type { Example } from "../../../scripts/payloads/examples.js";
import type { Printer } from "../../../scripts/printers/printer.js";
import { doorFiles } from "../../support/door-contract.js";

const link = { description: "The documented form alone, as a JSON Schema", url: `${baseUrl}events/door.opened.schema.json` };
const body = { $ref: "#/components/schemas/DoorOpenedEvent" };
const examples: readonly Example[] = [
  { kind: "delivered", name: "delivered/door.opened", event: "door.opened", payload: { as: "delivered" }, body: {}, text: "{}" },
  { kind: "derived", name: "derived/door.opened.minimal", event: "door.opened", payload: {}, body: {}, text: "{}" },
  { kind: "documented", name: "documented/door.opened", event: "door.opened", payload: { as: "documented" }, body: {}, text: "{}" },
];
const facts = { version: "1.2.3", license: "MIT" };

async function printed(printer: Printer): Promise<any> {
  const [file] = await printer.print(contractOf(doorFiles));
  return JSON.parse(file?.text ?? "");
}

test("OpenAPI", async () => {
  const { info, tags, webhooks, components } = await printed(openapi(examples, facts));
  expect([info.version, info.license]).toEqual(["1.2.3", { name: "MIT", identifier: "MIT" }]);
  expect(tags).toEqual([{ name: "project", description: "Events sent to webhooks of the project." }]);
  expect(webhooks).toEqual({
    "door.opened": {
      post: {
        operationId: "door.opened",
        tags: ["project"],
        summary: "A door was opened",
        description: "A door was opened.",
        externalDocs: link,
        parameters: [{ $ref: "#/components/parameters/signature" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: body,
              examples: {
                documented: { summary: "From CodeQR's event page", value: { as: "documented" } },
                delivered: { summary: "As delivered, with invented values", value: { as: "delivered" } },
              },
            },
          },
        },
        responses: {
          "2XX": { $ref: "#/components/responses/success" },
          "4XX": { $ref: "#/components/responses/refusal" },
          default: { $ref: "#/components/responses/failure" },
        },
      },
    },
  });
  const { schemas } = components;
  expect(Object.keys(schemas)).toEqual(["DeliveredDoor", "DeliveredKey", "DocumentedKey", "DoorOpenedEvent", "WrappedDoor"]);
  expect(schemas.DoorOpenedEvent.properties.data).toEqual({
    title: "AnyDoor",
    oneOf: [{ $ref: "#/components/schemas/DeliveredDoor" }, { $ref: "#/components/schemas/WrappedDoor" }],
  });
  expect(schemas.DeliveredDoor.properties.locked).toEqual({
    title: "AnyLocked",
    description: "Whether it is locked.",
    anyOf: [
      { type: "boolean", "x-delivered-values": [[0, false]] },
      { type: "integer", minimum: 0, maximum: 0 },
    ],
  });
  expect(schemas.DeliveredKey.if).toEqual({ properties: { serialNo: {} }, required: ["serialNo"] });
});

test("AsyncAPI", async () => {
  const { info, channels, operations, components } = await printed(asyncapi(examples, facts));
  expect(info.version).toBe("1.2.3");
  expect(channels).toEqual({
    project: {
      title: "Webhooks of the project",
      description: "Events sent to webhooks of the project.",
      servers: [{ $ref: "#/servers/endpoint" }],
      messages: { "door.opened": { $ref: "#/components/messages/door.opened" } },
    },
  });
  expect(operations).toEqual({
    "send-project-events": {
      action: "send",
      channel: { $ref: "#/channels/project" },
      title: "Deliver to webhooks of the project",
      summary: "CodeQR sends an event to webhooks of the project",
      description: expect.stringContaining("disables the webhook at the 20th"),
      bindings: { http: { method: "POST", bindingVersion: "0.3.0" } },
      messages: [{ $ref: "#/channels/project/messages/door.opened" }],
    },
  });
  expect(components.messages).toEqual({
    "door.opened": {
      name: "door.opened",
      title: "DoorOpenedEvent",
      summary: "A door was opened",
      description: "A door was opened.",
      contentType: "application/json",
      externalDocs: link,
      headers: { $ref: "#/components/schemas/DeliveryHeaders" },
      payload: body,
      examples: [
        { name: "documented", summary: "From CodeQR's event page", payload: { as: "documented" } },
        { name: "delivered", summary: "As delivered, with invented values", payload: { as: "delivered" } },
      ],
    },
  });
});
