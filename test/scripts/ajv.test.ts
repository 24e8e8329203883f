import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { addWebhookSchemas, webhookSchemaId } from "../../src/ajv.js";
import { isWebhookEvent } from "../../src/index.js";
import { corpus, examples } from "../support/corpus.js";

const makers: Record<string, () => Ajv> = {
  "draft-07": () => new Ajv(),
  "2019-09": () => new Ajv2019(),
  "2020-12": () => new Ajv2020(),
  "with ajv-formats": () => addFormats.default(new Ajv()),
};

describe.each(Object.entries(makers))("a consumer's Ajv, %s", (_name, make) => {
  let ajv: Ajv;
  beforeAll(() => {
    ajv = addWebhookSchemas(make());
  });

  test("knows each event by the $id of its schema", () => {
    for (const { bytes } of examples) {
      const body = JSON.parse(new TextDecoder().decode(bytes));
      expect(ajv.getSchema(webhookSchemaId(body.event))?.(body)).toBe(isWebhookEvent(body));
      expect(ajv.getSchema("https://schemas.codeqr.io/webhooks/webhook-delivery.schema.json")?.(body)).toBe(true);
    }
  });

  test("gives our verdicts on the conformance corpus", () => {
    expect(webhookSchemaId()).toBe("https://schemas.codeqr.io/webhooks/webhook-event.schema.json");
    const validate = ajv.getSchema(webhookSchemaId());
    for (const { name, payload } of corpus)
      if (payload !== undefined) expect([name, validate?.(payload)]).toEqual([name, isWebhookEvent(payload)]);
  });

  test("lets its own schemas refer to ours", () => {
    const validate = ajv.compile({ type: "array", items: { $ref: webhookSchemaId("page.created") } });
    const page = examples.find(({ name }) => name === "documented/page.created.json");
    const body = JSON.parse(new TextDecoder().decode(page?.bytes));
    expect([validate([body]), validate([{ ...body, id: 1 }])]).toEqual([true, false]);
  });
});

test("what the consumer has said of dates and annotations stays", () => {
  const ajv = new Ajv({ formats: { "date-time": /^never$/ }, keywords: ["x-scope"] });
  addWebhookSchemas(ajv);
  expect(ajv.formats["date-time"]).toEqual(/^never$/);
  expect(ajv.validate({ $ref: webhookSchemaId() }, JSON.parse(new TextDecoder().decode(examples[0]?.bytes)))).toBe(false);
});
