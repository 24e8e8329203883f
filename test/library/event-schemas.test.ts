import { describe, expect, test } from "vitest";
import { webhookEventNames } from "../../src/index.js";
import { type WebhookStandardSchema, webhookEventSchemas } from "../../src/standard.js";
import { corpus, examples } from "../support/corpus.js";

// Compares the printed modules of single events, which import the built package, with the schemas of all events.

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
