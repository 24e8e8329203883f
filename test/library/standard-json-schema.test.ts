import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { isWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { webhookEventSchema, webhookEventSchemas } from "../../src/standard.js";
import { parsedBodies } from "../support/corpus.js";

const options = { strict: false, strictNumbers: true } as const;
const bodies = parsedBodies();

describe.each([
  ["draft-2020-12", () => new Ajv2020(options)],
  ["draft-07", () => new Ajv(options)],
  ["openapi-3.0", () => new Ajv(options)],
])("the JSON Schema for %s", (target, makeAjv) => {
  const compiled = (schema: object) => {
    const ajv = makeAjv();
    addFormats.default(ajv);
    return ajv.compile(schema);
  };

  test.each<["input" | "output", (body: unknown) => boolean]>([
    ["input", (body) => safeParseWebhookEvent(body).kind === "known"],
    ["output", isWebhookEvent],
  ])("of %s gives this package's verdicts", (side, isKnown) => {
    const validate = compiled(webhookEventSchema["~standard"].jsonSchema[side]({ target }));
    expect(bodies.filter(({ body }) => validate(body) !== isKnown(body)).map(({ name }) => name)).toEqual([]);
  });

  test("of one event does not accept another", () => {
    const validate = compiled(webhookEventSchemas["sale.created"]["~standard"].jsonSchema.input({ target }));
    for (const { name, body } of bodies)
      expect([name, validate(body)]).toEqual([name, safeParseWebhookEvent(body).kind === "known" && body.event === "sale.created"]);
  });

  test("is a copy that may be changed", () => {
    const { jsonSchema } = webhookEventSchema["~standard"];
    Object.assign(jsonSchema.input({ target }), { changed: true });
    expect(jsonSchema.input({ target })).not.toHaveProperty("changed");
  });
});

test("a target without a JSON Schema is refused", () => {
  expect(() => webhookEventSchema["~standard"].jsonSchema.input({ target: "draft-04" })).toThrow(/draft-2020-12, draft-07, openapi-3\.0/);
});
