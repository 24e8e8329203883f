import { describe, expect, test } from "vitest";
import type { WebhookEventOf } from "../../src/index.js";
import { createEventSchema, type EventParts } from "../../src/event-schema.js";
import { sampleWebhookEvent } from "../../src/testing.js";

type Clicked = WebhookEventOf<"link.clicked">;

const printed = (path: string) => import(/* @vite-ignore */ `../../generated/typescript/${path}`);
const parts: EventParts<Clicked> = {
  name: "link.clicked",
  validate: (await printed("validators/open/events/link.clicked.js")).validate,
  documented: { event: { $ref: "#/$defs/Link" }, definitions: { Link: { type: "object" }, Unused: {} } },
  delivered: { event: { title: "Delivered" }, definitions: {} },
};
const canonicalize: EventParts<Clicked>["canonicalize"] = (await printed("canonicalizers/link.clicked.js")).canonicalize;
const { validate, jsonSchema } = createEventSchema({ ...parts, ...(canonicalize && { canonicalize }) })["~standard"];
const clicked = sampleWebhookEvent("link.clicked");

describe("the schema of one event", () => {
  const hostile = {
    event: "link.clicked",
    get id() {
      throw new Error("no");
    },
  };

  test.each<[string, unknown, object]>([
    ["that is not JSON", "{", { path: [], message: expect.stringContaining("must be JSON: ") }],
    ["that is not an object", null, { path: [], message: "must be an object, got null" }],
    ["that is nothing", undefined, { path: [], message: "must be an object, got nothing" }],
    ["without an event", {}, { path: ["id"], message: "is missing" }],
    ["of another event", { event: "a.b" }, { path: ["event"], message: 'must be "link.clicked", got string "a.b"' }],
    ["whose event is not a string", { ...clicked, event: 1 }, { path: ["event"], message: expect.stringContaining("got number 1") }],
    ["with a fault", { ...clicked, data: 1 }, { path: ["data"], message: "must be an object, got number 1" }],
    ["that cannot be read", hostile, { path: [], message: "must be plain data: reading one of its properties failed" }],
  ])("reports the fault of a body %s", (_name, body, issue) => {
    expect(validate(body)).toEqual({ issues: [issue] });
  });

  const delivered = () => {
    const body: Record<string, any> = structuredClone(clicked);
    body.data.interaction.bot = 0;
    return body;
  };

  test("gives a delivered body in its documented form, and does not change it", () => {
    const body = delivered();
    expect(validate(body)).toMatchObject({ value: { data: { interaction: { bot: false } } } });
    expect(body).toEqual(delivered());
  });

  test("accepts text and bytes", () => {
    const text = JSON.stringify(delivered());
    const expected = { value: { ...clicked, data: { ...clicked.data, interaction: { ...clicked.data.interaction, bot: false } } } };
    expect([validate(text), validate(new TextEncoder().encode(text))]).toEqual([expected, expected]);
  });

  test("accepts only the documented form where no delivery differs", () => {
    const { validate: only } = createEventSchema(parts)["~standard"];
    expect(only(clicked)).toEqual({ value: clicked });
    expect(only(delivered())).toMatchObject({ issues: [{ path: ["data", "interaction", "bot"] }] });
  });

  test("has the JSON Schema of each form, with the definitions that it refers to", () => {
    const target = "draft-2020-12";
    const $schema = "https://json-schema.org/draft/2020-12/schema";
    expect(jsonSchema.output({ target })).toEqual({ $schema, $ref: "#/$defs/Link", $defs: { Link: { type: "object" } } });
    expect(jsonSchema.input({ target })).toEqual({ $schema, title: "Delivered", $defs: {} });
  });
});
