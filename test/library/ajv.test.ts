import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { addWebhookSchemas, webhookSchemaId } from "../../src/ajv.js";
import { isWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";

const makers: Record<string, () => Ajv> = {
  "draft-07": () => new Ajv(),
  "2019-09": () => new Ajv2019(),
  "2020-12": () => new Ajv2020(),
  "draft-07, strict": () => new Ajv({ strict: true }),
  "2019-09, strict": () => new Ajv2019({ strict: true }),
  "2020-12, strict": () => new Ajv2020({ strict: true }),
  "with ajv-formats": () => addFormats.default(new Ajv()),
  "that removes properties that a closed schema does not declare": () => new Ajv({ removeAdditional: true }),
};
const deliveryId = "https://schemas.codeqr.io/webhooks/webhook-delivery.schema.json";

describe.each(Object.entries(makers))("a consumer's Ajv, %s", (_name, make) => {
  let ajv: Ajv;
  beforeAll(() => {
    ajv = addWebhookSchemas(make());
  });

  test("knows each event by the $id of its schema", () => {
    for (const { bytes } of examples) {
      const body = JSON.parse(new TextDecoder().decode(bytes));
      expect(ajv.getSchema(webhookSchemaId(body.event))?.(body)).toBe(isWebhookEvent(body));
      expect(ajv.getSchema(deliveryId)?.(body)).toBe(true);
    }
  });

  test("gives our verdicts on the conformance corpus", () => {
    expect(webhookSchemaId()).toBe("https://schemas.codeqr.io/webhooks/webhook-event.schema.json");
    const [documented, delivered] = [webhookSchemaId(), deliveryId].map((id) => ajv.getSchema(id));
    for (const { name, payload } of corpus) {
      if (payload === undefined) continue;
      expect([name, documented?.(payload), delivered?.(payload)]).toEqual([
        name,
        isWebhookEvent(payload),
        safeParseWebhookEvent(payload).kind === "known",
      ]);
    }
  });

  test("may be given the schemas twice", () => {
    expect(addWebhookSchemas(ajv)).toBe(ajv);
    expect(ajv.getSchema(webhookSchemaId("link.clicked"))).toBeTypeOf("function");
  });

  test("lets its own schemas refer to ours", () => {
    const validate = ajv.compile({ type: "array", items: { $ref: webhookSchemaId("link.clicked") } });
    const clicked = examples.find(({ name }) => name === "documented/link.clicked.json");
    const body = JSON.parse(new TextDecoder().decode(clicked?.bytes));
    expect([validate([body]), validate([{ ...body, id: 1 }])]).toEqual([true, false]);
  });
});

test("the consumer's own definitions of dates and annotations stay", () => {
  const ajv = new Ajv({ formats: { "date-time": /^never$/ }, keywords: ["x-scope"] });
  addWebhookSchemas(ajv);
  expect(ajv.formats["date-time"]).toEqual(/^never$/);
  expect(ajv.validate({ $ref: webhookSchemaId() }, JSON.parse(new TextDecoder().decode(examples[0]?.bytes)))).toBe(false);
});

test("a schema that the consumer has compiled already stays", () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(`${repository}generated/schemas/webhook-delivery.schema.json`, "utf8")));
  expect(addWebhookSchemas(ajv).getSchema(deliveryId)).toBe(validate);
});

test("an Ajv that would remove properties that CodeQR adds is refused", () => {
  expect(() => addWebhookSchemas(new Ajv({ removeAdditional: "all" }))).toThrow(
    new TypeError(
      'This Ajv removes the properties that a schema does not declare (removeAdditional: "all"), and so those that CodeQR adds: give one without that option.',
    ),
  );
});

test.each(["link.clickd", "", "constructor"])("there is no schema of %j, and the error lists those that exist", (name) => {
  // @ts-expect-error: no event has this name
  expect(() => webhookSchemaId(name)).toThrow(/^There is no event .*link\.clicked/);
});
