import { describe, expect, test } from "vitest";
import { safeParseWebhookEvent, webhookEventNames } from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { verifyWebhookSignature } from "../../src/signature.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";

describe("sampleWebhookEvent", () => {
  test.each(webhookEventNames)("%s is a known event, strictly", (name) => {
    const sample = sampleWebhookEvent(name);
    expect(sample.event).toBe(name);
    expect(strict.safeParseWebhookEvent(sample).kind).toBe("known");
  });

  test("is fresh each time", () => {
    sampleWebhookEvent("link.clicked").data.link.clicks = 99;
    expect(sampleWebhookEvent("link.clicked").data.link.clicks).toBe(11);
  });

  test("overrides at any depth, and leaves the rest", () => {
    const sample = sampleWebhookEvent("link.clicked", { id: "evt_mine", data: { link: { clicks: 7, title: null } } });
    const plain = sampleWebhookEvent("link.clicked");
    expect(sample).toEqual({ ...plain, id: "evt_mine", data: { ...plain.data, link: { ...plain.data.link, clicks: 7, title: null } } });
  });

  test("gives lists whole", () => {
    const tags = [{ id: "tag_1", name: "One", color: "red" }];
    expect(sampleWebhookEvent("link.created", { data: { tags } }).data.tags).toEqual(tags);
  });

  test("removes what is undefined", () => {
    expect(sampleWebhookEvent("link.clicked", { data: { interaction: { ip: undefined } } }).data.interaction).not.toHaveProperty("ip");
  });

  test("says which names there are", () => {
    expect(() => sampleWebhookEvent("link.clickd" as "link.clicked")).toThrow(/no sample of link\.clickd.*link\.clicked/);
    expect(() => sampleWebhookEvent("constructor" as "link.clicked")).toThrow(TypeError);
  });
});

describe("signedRequest", () => {
  test.each<[string, object | string | Uint8Array]>([
    ["an event", sampleWebhookEvent("sale.created")],
    ["text", JSON.stringify(sampleWebhookEvent("sale.created"), null, 2)],
    ["bytes", new TextEncoder().encode(JSON.stringify(sampleWebhookEvent("sale.created")))],
  ])("of %s bears its signature", async (_name, body) => {
    const request = await signedRequest(body, secret, "https://example.com/webhooks");
    expect([request.method, request.url, request.headers.get("content-type")]).toEqual([
      "POST",
      "https://example.com/webhooks",
      "application/json",
    ]);
    const bytes = await request.arrayBuffer();
    expect(await verifyWebhookSignature(bytes, request.headers.get("codeqr-signature"), secret)).toBe(true);
    expect(safeParseWebhookEvent(bytes).kind).toBe("known");
  });

  test("needs a secret", async () => {
    await expect(signedRequest({}, "")).rejects.toThrow(TypeError);
  });
});
