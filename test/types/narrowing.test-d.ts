// Checked by `npm run types`, not run: each line compiles, or must not.
import { expectTypeOf } from "vitest";
import type { CustomerLink } from "../../generated/typescript/types.js";
import { validate } from "../../generated/typescript/events/link.clicked.js";
import {
  explainWebhookEvent,
  isWebhookEvent,
  type Link,
  type LinkClickedEvent,
  parseWebhookEvent,
  type QRCodeCreatedData,
  type Sale,
  safeParseWebhookEvent,
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  type WebhookIssue,
  type WebhookParseError,
} from "../../src/index.js";
import { createWebhookHandler } from "../../src/receive.js";
import { sampleWebhookEvent } from "../../src/testing.js";

/** A `switch` over all events compiles without a default branch, and narrows `data` in each. */
export function describe(e: WebhookEvent): string {
  switch (e.event) {
    case "link.created":
    case "link.updated":
    case "link.deleted":
      expectTypeOf(e.data).toEqualTypeOf<Link>();
      return e.data.key;
    case "link.clicked":
      expectTypeOf(e).toEqualTypeOf<LinkClickedEvent>();
      // @ts-expect-error: a misspelt field is an error, so no index signature hides it
      return e.data.link.click;
    case "qrcode.created":
      expectTypeOf(e.data).toEqualTypeOf<QRCodeCreatedData>();
      return e.data.qrcode.key;
    case "qrcode.updated":
    case "qrcode.deleted":
    case "qrcode.scanned":
      return e.data.qrcode.key;
    case "page.created":
    case "page.updated":
    case "page.deleted":
      return e.data.page.key;
    case "page.visited":
      // @ts-expect-error: a visit comes without its page now and then
      return e.data.page.key;
    case "lead.created":
      // @ts-expect-error: a lead has no sale
      return e.data.sale;
    case "sale.created":
      expectTypeOf(e.data.sale).toEqualTypeOf<Sale>();
      expectTypeOf(e.data.sale.amount).toEqualTypeOf<number>();
      return e.data.sale.currency;
    case "partner.enrolled":
      return e.data.links.map((link) => link.key).join();
  }
}

export function outcomes(body: unknown): void {
  const result = safeParseWebhookEvent(body);
  if (result.kind === "known") expectTypeOf(result.event).toEqualTypeOf<WebhookEvent>();
  else if (result.kind === "unknown") expectTypeOf(result.event).toEqualTypeOf<UnknownWebhookEvent>();
  else expectTypeOf(result.error).toEqualTypeOf<WebhookParseError>();
  // @ts-expect-error: an invalid body has no event
  void result.event;

  const parsed = parseWebhookEvent(body);
  expectTypeOf(parsed.kind).toEqualTypeOf<"known" | "unknown">();
  if (parsed.kind === "unknown") expectTypeOf(parsed.event.data).toEqualTypeOf<Record<string, unknown>>();

  if (isWebhookEvent(body)) expectTypeOf(body).toEqualTypeOf<WebhookEvent>();
  if (validate(body)) expectTypeOf(body).toEqualTypeOf<LinkClickedEvent>();
  expectTypeOf(explainWebhookEvent(body)).resolves.toEqualTypeOf<readonly WebhookIssue[]>();
}

expectTypeOf<WebhookEventOf<"link.clicked">>().toEqualTypeOf<LinkClickedEvent>();
expectTypeOf<WebhookEvent["event"]>().toEqualTypeOf<WebhookEventName>();
expectTypeOf<"link.opened">().not.toExtend<WebhookEventName>();
// An open set completes its known values and takes any string.
expectTypeOf<"stripe">().toExtend<NonNullable<Sale["paymentProcessor"]>>();
expectTypeOf<"mercadopago">().toExtend<NonNullable<Sale["paymentProcessor"]>>();
expectTypeOf<Link["title"]>().toEqualTypeOf<string | null>();
expectTypeOf<Link["geo"]>().toEqualTypeOf<Record<string, unknown> | null>();

/** The fields of the API description complete in an editor, and none of them can be relied on. */
export function describeApiFields(e: WebhookEventOf<"lead.created">): void {
  expectTypeOf(e.data.customer.externalId).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(e.data.customer.link).toEqualTypeOf<CustomerLink | null | undefined>();
  expectTypeOf(e.data.qrcode?.wifi).toEqualTypeOf<Record<string, unknown> | null | undefined>();
  expectTypeOf(e.data.page?.items).toEqualTypeOf<unknown>();
}

/** Handlers are typed by the event that they are for; the fallback and onInvalid must be there. */
export function describeHandlers(): void {
  createWebhookHandler({
    secret: "whsec_…",
    on: {
      "link.clicked": (event) => expectTypeOf(event).toEqualTypeOf<LinkClickedEvent>(),
      // @ts-expect-error: no event has this name
      "link.clickd": () => {},
    },
    fallback: (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>(),
    onInvalid: (error) => expectTypeOf(error).toEqualTypeOf<WebhookParseError>(),
  });
  // @ts-expect-error: no fallback
  createWebhookHandler({ secret: "whsec_…", on: {}, onInvalid: () => {} });
  // @ts-expect-error: no onInvalid
  createWebhookHandler({ secret: "whsec_…", on: {}, fallback: () => {} });
}

/** Samples are typed by their names, and so is what may be overridden. */
export function describeSamples(): void {
  expectTypeOf(sampleWebhookEvent("link.clicked")).toEqualTypeOf<LinkClickedEvent>();
  sampleWebhookEvent("link.clicked", { data: { link: { clicks: 3 } } });
  // @ts-expect-error: a count is no string
  sampleWebhookEvent("link.clicked", { data: { link: { clicks: "3" } } });
}
