import { readFileSync } from "node:fs";
import { sValidator } from "@hono/standard-validator";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { LinkClickedEvent, WebhookEvent } from "../../src/index.js";
import { webhookEventSchema, webhookEventSchemas } from "../../src/standard.js";
import { sampleWebhookEvent } from "../../src/testing.js";
import { examples } from "../support/examples.js";
import { repository } from "../support/repository.js";
import { otherEvent } from "../support/some-event.js";

const clicked = sampleWebhookEvent("link.clicked");
const wrong = { ...clicked, data: { ...clicked.data, link: { ...clicked.data.link, clicks: "3" } } };
const delivered = JSON.parse(readFileSync(`${repository}examples/delivered/link.clicked.json`, "utf8"));

test("the schemas have the types of the specification", () => {
  expectTypeOf(webhookEventSchema).toExtend<StandardSchemaV1<WebhookEvent>>();
  expectTypeOf(webhookEventSchema).toExtend<StandardJSONSchemaV1<WebhookEvent>>();
  expectTypeOf(webhookEventSchemas["link.clicked"]).toExtend<StandardSchemaV1<LinkClickedEvent>>();
  expectTypeOf<StandardSchemaV1.InferOutput<(typeof webhookEventSchemas)["link.clicked"]>>().toEqualTypeOf<LinkClickedEvent>();
});

describe("validate", () => {
  const any = webhookEventSchema["~standard"];
  const one = webhookEventSchemas["link.clicked"]["~standard"];

  test.each(examples.map(({ name, bytes }) => [name, JSON.parse(new TextDecoder().decode(bytes))] as const))(
    "%s is valid",
    (_name, body) => {
      expect(any.validate(body)).toMatchObject({ value: { id: body.id } });
      expect(webhookEventSchemas[body.event as "link.clicked"]["~standard"].validate(body).issues).toBeUndefined();
    },
  );

  test("gives a delivered body in its documented form", () => {
    expect(one.validate(delivered)).toMatchObject({ value: { data: { interaction: { clickId: "fT3kZ9qLwX1aB7cD", bot: false } } } });
  });

  test.each<[string, typeof one | typeof any, unknown, object]>([
    ["a fault", any, wrong, { path: ["data", "link", "clicks"], message: 'must be an integer, got string "3"' }],
    ["a missing property", any, { event: "a" }, { path: ["id"], message: "is missing" }],
    ["no object", any, 1, { path: [], message: "must be an object, got number 1" }],
    [
      "an unknown event",
      any,
      { ...clicked, event: "a.b" },
      { path: ["event"], message: 'must be an event of the catalogue, got string "a.b"' },
    ],
    [
      "another event",
      one,
      sampleWebhookEvent(otherEvent),
      { path: ["event"], message: `must be "link.clicked", got string "${otherEvent}"` },
    ],
  ])("%s is an issue", (_name, { validate }, body, issue) => {
    expect(validate(body)).toEqual({ issues: [issue] });
  });
});

describe("in libraries that accept a Standard Schema", () => {
  test("Hono's validator", async () => {
    const app = new Hono().post("/", sValidator("json", webhookEventSchemas["link.clicked"]), (context) => {
      const { data } = context.req.valid("json");
      expectTypeOf(data.link.clicks).toEqualTypeOf<number>();
      return context.text(`${data.link.key} ${data.interaction.clickId}`);
    });
    const post = (body: unknown) =>
      app.request("/", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    expect(await (await post(delivered)).text()).toBe("spring fT3kZ9qLwX1aB7cD");
    expect((await post(wrong)).status).toBe(400);
  });

  test("tRPC's input", async () => {
    const t = initTRPC.create();
    const router = t.router({
      record: t.procedure.input(webhookEventSchema).mutation(({ input }) => {
        expectTypeOf(input).toEqualTypeOf<WebhookEvent>();
        return input.event;
      }),
    });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.record(clicked)).toBe("link.clicked");
    await expect(caller.record(wrong as never)).rejects.toThrow(/integer/);
  });
});
