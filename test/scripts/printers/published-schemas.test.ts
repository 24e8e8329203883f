import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { compile } from "json-schema-to-typescript";
import { describe, expect, test } from "vitest";
import { baseUrl } from "../../../scripts/contract/base-url.js";
import { filesBelow } from "../../../scripts/lib/files-below.js";
import { isWebhookEvent, safeParseWebhookEvent } from "../../../src/index.js";
import { parsedBodies } from "../../support/corpus.js";
import { repository } from "../../support/repository.js";

const folder = `${repository}generated/schemas/`;
const published = filesBelow(folder).filter((path) => path.endsWith(".json"));
const read = (path: string) => JSON.parse(readFileSync(folder + path, "utf8"));

/** Ajv as a consumer sets it up: compiled at run time, with all formats. */
function consumerAjv() {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  addFormats.default(ajv);
  return ajv;
}

test.each(published)("%s compiles by itself and is published at its $id", (path) => {
  const schema = read(path);
  expect(schema.$id).toBe(baseUrl + path);
  expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
  expect(consumerAjv().compile(schema)).toBeTypeOf("function");
});

describe.each<[string, (body: unknown) => boolean]>([
  ["webhook-event.schema.json", isWebhookEvent],
  ["webhook-delivery.schema.json", (body) => safeParseWebhookEvent(body).kind === "known"],
])("%s gives a consumer's Ajv this package's verdicts", (path, isKnown) => {
  const validate = consumerAjv().compile(read(path));
  const bodies = parsedBodies();
  test(`on ${bodies.length} bodies`, () => {
    expect(bodies.length).toBeGreaterThan(500);
    const differing = bodies.filter(({ body }) => validate(body) !== isKnown(body));
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

test("json-schema-to-typescript types the delivered names, and nothing as unknown", async () => {
  const types = await compile(read("webhook-delivery.schema.json"), "", { additionalProperties: false, bannerComment: "" });
  expect(types).toMatch(/export interface DeliveredSale \{[^}]*\bpayment_processor:/);
  expect(types).toMatch(/export interface DeliveredInteraction \{[^}]*\bclick_id: string;/);
  expect(types).toMatch(/\bsale: DeliveredSale \| DocumentedSale;/);
  expect(types).not.toMatch(/unknown &|& unknown/);
});
