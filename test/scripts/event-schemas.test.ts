import { describe, expect, test } from "vitest";
import { webhookEventNames } from "../../src/index.js";
import { type WebhookStandardSchema, webhookEventSchemas } from "../../src/standard.js";
import { corpus, examples } from "../support/corpus.js";

// The printed modules of single events, which import the built package, beside the schemas that are of all events.

const schemaOf = async (name: string): Promise<WebhookStandardSchema<unknown>> =>
  (await import(/* @vite-ignore */ `../../generated/typescript/standard/${name}.js`)).schema;
const bodies = [...examples, ...corpus].map(({ name, bytes }) => [name, bytes] as const);

describe.each(webhookEventNames)("the schema of %s alone", (name) => {
  const ofAll = webhookEventSchemas[name]["~standard"];

  test("gives the same verdicts and values", async () => {
    const { validate } = (await schemaOf(name))["~standard"];
    for (const [body, bytes] of bodies) {
      const [alone, among] = [validate(bytes), ofAll.validate(bytes)];
      if (among.issues === undefined) expect([body, alone]).toEqual([body, among]);
      else expect([body, alone.issues?.length]).toEqual([body, 1]);
    }
  });

  test.each(["draft-2020-12", "draft-07", "openapi-3.0"])("gives the same JSON Schema for %s", async (target) => {
    const { vendor, version, jsonSchema } = (await schemaOf(name))["~standard"];
    expect([vendor, version]).toEqual(["codeqr-webhooks", 1]);
    for (const side of ["input", "output"] as const) expect(jsonSchema[side]({ target })).toEqual(ofAll.jsonSchema[side]({ target }));
    expect(() => jsonSchema.input({ target: "draft-04" })).toThrow(RangeError);
  });
});

describe("the issue of a body", () => {
  const hostile = {
    event: "link.clicked",
    get id() {
      throw new Error("no");
    },
  };
  const clicked = JSON.parse(new TextDecoder().decode(examples.find(({ name }) => name === "documented/link.clicked.json")?.bytes));

  test.each<[string, unknown, object]>([
    ["that is no JSON", "{", { path: [], message: expect.stringContaining("must be JSON: ") }],
    ["that is no object", null, { path: [], message: "must be an object, got null" }],
    ["without an event", {}, { path: ["id"], message: "is missing" }],
    ["of another event", { event: "a.b" }, { path: ["event"], message: 'must be "link.clicked", got string "a.b"' }],
    ["whose event is no string", { ...clicked, event: 1 }, { path: ["event"], message: expect.stringContaining("got number 1") }],
    ["with a fault", { ...clicked, data: 1 }, { path: ["data"], message: "must be an object, got number 1" }],
    ["that cannot be read", hostile, { path: [], message: "must be plain data: reading one of its properties failed" }],
  ])("%s", async (_name, body, issue) => {
    const { validate } = (await schemaOf("link.clicked"))["~standard"];
    expect(validate(body)).toEqual({ issues: [issue] });
  });

  test("is not made for one that is sound: it is not changed, and given in its documented form", async () => {
    const { validate } = (await schemaOf("link.clicked"))["~standard"];
    const delivered = structuredClone(clicked);
    delivered.data.interaction.bot = 0;
    const before = structuredClone(delivered);
    expect(validate(delivered)).toMatchObject({ value: { data: { interaction: { bot: false } } } });
    expect(delivered).toEqual(before);
  });
});
