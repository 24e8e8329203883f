import { describe, expect, test } from "vitest";
import * as open from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { examples } from "../support/examples.js";

const representations: Record<string, (bytes: Uint8Array) => unknown> = {
  text: (bytes) => new TextDecoder().decode(bytes),
  bytes: (bytes) => bytes,
  "an ArrayBuffer": (bytes) => Uint8Array.from(bytes).buffer,
  "a value": (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
};

/** Strict is for the documented form: delivered bodies may have more properties. */
const bodies = { open: examples, strict: examples.filter(({ name }) => !name.startsWith("delivered")) };

describe.each(Object.entries({ open, strict }))("%s", (mode, api) => {
  describe.each(Object.entries(representations))("as %s", (_representation, represent) => {
    test.each(bodies[mode as keyof typeof bodies].map(({ name, bytes }) => [name, bytes] as const))("%s is known", (name, bytes) => {
      const body = represent(bytes);
      const result = api.safeParseWebhookEvent(body);
      expect(result.kind === "invalid" ? result.error.message : result.kind).toBe("known");
      expect(result.raw).toBe(body);
      expect(name).toContain(result.kind === "known" ? result.event.event : "");
    });
  });
});

test("every event has an example", () => {
  const events = examples.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).event);
  expect([...new Set(events)].sort()).toEqual([...open.webhookEventNames]);
});
