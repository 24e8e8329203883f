import { describe, expect, test } from "vitest";
import { createCanonicalizers } from "../../generated/typescript/canonicalizers.js";
import type { Validator } from "../../generated/typescript/validator.js";
import { canonicalHelpers } from "../../src/canonical-helpers.js";
import { canonicalize } from "../../src/canonicalize.js";
import { canonicalizeWebhookEvent, type WebhookEvent, webhookEventNames } from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { examples } from "../support/examples.js";
import { deliveredForms } from "../support/deliver.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const formOf = (body: any) => deliveredForms.get(body?.event);

describe("canonicalizing", () => {
  const bodies = examples.flatMap(({ name, bytes }) => {
    const body = JSON.parse(text(bytes));
    const form = formOf(body);
    return form === undefined ? [] : [[name, body, form] as const];
  });

  test.each(bodies)("%s does not change the input, and has no effect the second time", (_name, body) => {
    const before = structuredClone(body);
    const once = canonicalize(deepFrozen(body), body.event, false);
    expect(body).toEqual(before);
    expect(canonicalize(once, body.event, false)).toBe(once);
    expect(canonicalize(before, body.event, true)).toEqual(once);
  });

  test.each(bodies.filter(([name]) => !name.startsWith("delivered")))("%s is not copied", (_name, body) => {
    expect(canonicalize(body, body.event, false)).toBe(body);
  });

  test.each([false, true])("keeps an own property named __proto__ %s", (isOwn) => {
    const { unwrap } = canonicalHelpers;
    const value = JSON.parse('{"__proto__":{"y":1},"inner":{"x":1,"__proto__":{"z":1}},"extra":2}');
    const canonical = unwrap(value, "inner", { required: new Set(["x"]), properties: new Set(["x"]) }, isOwn);
    expect(JSON.stringify(canonical)).toBe('{"x":1,"__proto__":{"z":1},"extra":2,"inner":{"__proto__":{"y":1}}}');
    expect(Object.getPrototypeOf(canonical)).toBe(Object.prototype);
    const click = JSON.parse('{"data":{"interaction":{"click_id":"a","__proto__":{"z":1}}}}');
    const renamed = createCanonicalizers(canonicalHelpers).get("link.clicked")?.(click, isOwn);
    expect(JSON.stringify(renamed)).toBe('{"data":{"interaction":{"clickId":"a","__proto__":{"z":1}}}}');
  });
});

describe("the module of one event", () => {
  const eventModule = (name: string): Promise<{ validate: Validator<WebhookEvent>; canonicalize: (body: unknown) => unknown }> =>
    import(/* @vite-ignore */ `../../generated/typescript/events/${name}.js`);
  const bodies = examples.map(({ name, bytes }) => [name, JSON.parse(text(bytes))] as const);

  test.each(bodies)("accepts %s after canonicalization", async (_name, body) => {
    const { validate, canonicalize: canonicalizeEvent } = await eventModule(body.event);
    const event = canonicalizeEvent(deepFrozen(body));
    expect(event).toEqual(canonicalizeWebhookEvent(body));
    expect(event === body).toBe(canonicalizeWebhookEvent(body) === body);
    expect([validate(event), validate.errors]).toEqual([true, null]);
  });

  test.each(webhookEventNames)("of %s does not change bodies of other events", async (name) => {
    const { canonicalize: canonicalizeEvent } = await eventModule(name);
    const others = bodies.map(([, body]) => body).filter(({ event }) => event !== name);
    for (const body of [...others, undefined, null, 1, "text", [], {}]) expect(canonicalizeEvent(body)).toBe(body);
  });
});

test("in strict, the only fault of a delivered body is the name of its event, where the documented form has no place for it", async () => {
  for (const { name, bytes } of examples.filter((example) => example.name.startsWith("delivered"))) {
    const issues = await strict.explainWebhookEvent(bytes);
    const expected = /link\.(?:created|updated|deleted)/.test(name) ? ["/data/eventName"] : [];
    expect([name, issues.map(({ path }) => path)]).toEqual([name, expected]);
  }
});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFrozen(inner);
  return value;
}
