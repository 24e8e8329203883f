import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { asRecord, type Link, safeParseWebhookEvent, webhookEventNames } from "../../src/index.js";
import { verifyWebhookSignature } from "../../src/signature.js";
import * as strict from "../../src/strict.js";
import { type Overrides, type RawBody, sampleUnknownWebhookEvent, sampleWebhookEvent, signedRequest } from "../../src/testing.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";

/** Bytes as an environment such as jsdom creates them: of classes other than the package's own globals. */
function foreignBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const foreign: Uint8Array = runInNewContext("new Uint8Array(length)", { length: bytes.length });
  foreign.set(bytes);
  return foreign;
}

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

  test("overrides at any depth, and keeps the rest", () => {
    const sample = sampleWebhookEvent("link.clicked", { id: "evt_mine", data: { link: { clicks: 7, title: null } } });
    const plain = sampleWebhookEvent("link.clicked");
    expect(sample).toEqual({ ...plain, id: "evt_mine", data: { ...plain.data, link: { ...plain.data.link, clicks: 7, title: null } } });
  });

  test("replaces whole lists", () => {
    const tags = [{ id: "tag_1", name: "One", color: "red" }];
    expect(sampleWebhookEvent("link.clicked", { data: { link: { tags } } }).data.link.tags).toEqual(tags);
  });

  test.each<[string, Overrides<Link>, string, unknown[]]>([
    ["of the sample", { geo: undefined }, "geo", []],
    ["below a null of the sample", { geo: { DE: undefined, FR: "x" } }, "geo", [{ FR: "x" }]],
    ["in a list", { rules: [{ a: 1, b: undefined }] }, "rules", [[{ a: 1 }]]],
    ["below an undeclared property", { owner: { id: "u1", name: undefined } }, "owner", [{ id: "u1" }]],
  ])("removes an undefined property %s", (_name, link, property, expected) => {
    const entries = Object.entries(sampleWebhookEvent("link.clicked", { data: { link } }).data.link);
    expect(entries.filter(([name]) => name === property).map(([, value]) => value)).toStrictEqual(expected);
  });

  test("shares nothing with its overrides", () => {
    const overrides = { data: { link: { tags: [{ id: "tag_1", name: "One", color: "red" }], geo: { DE: "x" }, owner: { ids: [1] } } } };
    const before = structuredClone(overrides);
    const { link } = sampleWebhookEvent("link.clicked", overrides).data;
    link.tags?.push({ id: "tag_2", name: "Two", color: "blue" });
    Object.assign(link.tags?.[0] ?? {}, { name: "changed" });
    Object.assign(link.geo ?? {}, { DE: "changed" });
    (asRecord(link).owner as { ids: number[] }).ids.push(2);
    expect(overrides).toEqual(before);
  });

  test("accepts undeclared properties, at any depth", () => {
    const sample = sampleWebhookEvent("link.clicked", {
      attempt: 2,
      data: { team: null, link: { colour: "red", tags: [{ id: "tag_1", name: "One", color: "red", icon: "star" }] } },
    });
    expect(asRecord(sample).attempt).toBe(2);
    expect(sample.data).toMatchObject({ team: null, link: { colour: "red", tags: [{ icon: "star" }] } });
    expect([safeParseWebhookEvent(sample).kind, strict.safeParseWebhookEvent(sample).kind]).toEqual(["known", "invalid"]);
  });

  test("keeps a value that is not a plain object, and a property named __proto__", () => {
    const when = new Date(0);
    const sample = sampleWebhookEvent("link.clicked", { data: { when, ...JSON.parse('{"__proto__":{"a":1}}') } });
    expect(asRecord(sample.data).when).toBe(when);
    expect(Object.hasOwn(sample.data, "__proto__")).toBe(true);
    expect(sample.data).not.toHaveProperty("a");
  });

  test("lists the existing names", () => {
    expect(() => sampleWebhookEvent("link.clickd" as "link.clicked")).toThrow(/no sample of link\.clickd.*link\.clicked/);
    expect(() => sampleWebhookEvent("constructor" as "link.clicked")).toThrow(TypeError);
  });
});

describe("sampleUnknownWebhookEvent", () => {
  test("is an unknown event of that name, with the given values", () => {
    const sample = sampleUnknownWebhookEvent("link.archived", { id: "evt_mine", data: { link: { id: "link_1" } }, attempt: 2 });
    expect(sample).toMatchObject({ id: "evt_mine", event: "link.archived", data: { link: { id: "link_1" } }, attempt: 2 });
    expect(safeParseWebhookEvent(sample)).toMatchObject({ kind: "unknown", event: sample });
    expect(strict.safeParseWebhookEvent(sampleUnknownWebhookEvent("a")).kind).toBe("unknown");
  });

  test("is fresh each time", () => {
    sampleUnknownWebhookEvent("link.archived").data.changed = true;
    expect(sampleUnknownWebhookEvent("link.archived").data).toEqual({});
  });

  test("refuses the name of an event of the catalogue", () => {
    expect(() => sampleUnknownWebhookEvent("link.clicked")).toThrow(/link\.clicked is an event of the catalogue.*sampleWebhookEvent/);
  });
});

describe("signedRequest", () => {
  test.each<[string, object | string | RawBody]>([
    ["an event", sampleWebhookEvent("sale.created")],
    ["text", JSON.stringify(sampleWebhookEvent("sale.created"), null, 2)],
    ["bytes", new TextEncoder().encode(JSON.stringify(sampleWebhookEvent("sale.created")))],
    ["bytes of another realm", foreignBytes(JSON.stringify(sampleWebhookEvent("sale.created")))],
    ["a buffer of another realm", foreignBytes(JSON.stringify(sampleWebhookEvent("sale.created"))).buffer],
  ])("of %s has its signature", async (_name, body) => {
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
