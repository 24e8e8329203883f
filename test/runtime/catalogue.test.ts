import { describe, expect, test } from "vitest";
import { asRecord, isWebhookEventName, webhookEventNames } from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { sampleWebhookEvent } from "../../src/testing.js";

describe("isWebhookEventName", () => {
  test.each(webhookEventNames)("%s is a name in the catalogue", (name) => {
    expect(isWebhookEventName(name)).toBe(true);
  });

  test.each(["", "link.archived", "LINK.CLICKED", "constructor", "0", "length"])("%j is not", (name) => {
    expect(isWebhookEventName(name)).toBe(false);
  });

  test("is the same in codeqr-webhooks/strict", () => {
    expect(strict.isWebhookEventName).toBe(isWebhookEventName);
  });
});

test("asRecord reads properties that the schemas do not declare", () => {
  const link = Object.assign(sampleWebhookEvent("link.clicked").data.link, { colour: "red" });
  expect([asRecord(link).colour, asRecord(link).color, asRecord(link)]).toEqual(["red", undefined, link]);
  expect(strict.asRecord).toBe(asRecord);
});
