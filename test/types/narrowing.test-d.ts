// Checked by `npm run types`, not run: each line compiles, or must not.
import { expectTypeOf } from "vitest";
import type { CustomerLink } from "../../generated/typescript/types.js";
import { validate } from "../../generated/typescript/events/link.clicked.js";
import {
  asRecord,
  canonicalizeWebhookEvent,
  explainWebhookEvent,
  isWebhookEvent,
  isWebhookEventName,
  type Link,
  type LinkClickedEvent,
  parseWebhookEvent,
  type Sale,
  safeParseWebhookEvent,
  type UnknownWebhookEvent,
  type UnknownWebhookEventName,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  type WebhookIssue,
  type WebhookParseError,
} from "../../src/index.js";
import { createWebhookHandler } from "../../src/receive.js";
import { sampleUnknownWebhookEvent, sampleWebhookEvent, signedRequest } from "../../src/testing.js";

/** The events that a `switch` here names: only some of the catalogue, so that a new one does not affect a test. */
type DescribedEvent = WebhookEventOf<"link.clicked" | "sale.created">;

/** A `switch` over all events of a union compiles without a default branch, and narrows `data` in each. */
export function describe(e: DescribedEvent): string {
  switch (e.event) {
    case "link.clicked":
      expectTypeOf(e).toEqualTypeOf<LinkClickedEvent>();
      expectTypeOf(e.data.link).toEqualTypeOf<Link>();
      // @ts-expect-error: a click has no sale
      void e.data.sale;
      // @ts-expect-error: a misspelt field is an error, so no index signature hides it
      return e.data.link.click;
    case "sale.created":
      // @ts-expect-error: a sale sometimes comes without its page
      void e.data.page.key;
      expectTypeOf(e.data.sale).toEqualTypeOf<Sale>();
      expectTypeOf(e.data.sale.amount).toEqualTypeOf<number>();
      return e.data.sale.currency;
  }
}

/** Every event in the catalogue is the one that its name narrows to. */
type Narrowed = { [Name in WebhookEventName]: Extract<WebhookEvent, { event: Name }> };
expectTypeOf<Narrowed>().toEqualTypeOf<{ [Name in WebhookEventName]: WebhookEventOf<Name> }>();
expectTypeOf<Narrowed[WebhookEventName]>().toEqualTypeOf<WebhookEvent>();

/** A `switch` narrows even if events that are not in the catalogue may come: their names have their own type. */
export function describeAny(e: WebhookEvent | UnknownWebhookEvent): string {
  if (e.event === "sale.created") expectTypeOf(e.data.sale).toEqualTypeOf<Sale>();
  switch (e.event) {
    case "link.clicked":
      expectTypeOf(e).toEqualTypeOf<LinkClickedEvent>();
      return e.data.link.clicks.toFixed();
    case "sale.created":
      return e.data.sale.currency;
    // @ts-expect-error: no event has this name
    case "link.clickd":
      return "";
    default:
      // A name is an ordinary string.
      return e.event.toUpperCase().startsWith("LINK.") ? e.event.slice(1) : [e.event].join();
  }
}

/** If nothing else is left, it is an event that is not in the catalogue. */
export function describeUnknown(e: WebhookEventOf<"link.clicked"> | UnknownWebhookEvent): string {
  if (e.event === "link.clicked") return e.data.link.key;
  expectTypeOf(e).toEqualTypeOf<UnknownWebhookEvent>();
  const name: string = e.event;
  return name === "link.opened" ? String(e.data.link) : name;
}

export function outcomes(body: unknown): void {
  const result = safeParseWebhookEvent(body);
  if (result.kind === "known") expectTypeOf(result.event).toEqualTypeOf<WebhookEvent>();
  else if (result.kind === "unknown") expectTypeOf(result.event).toEqualTypeOf<UnknownWebhookEvent>();
  else expectTypeOf(result.error).toEqualTypeOf<WebhookParseError>();
  // @ts-expect-error: an invalid body has no event
  void result.event;

  const parsed = parseWebhookEvent(body);
  switch (parsed.event.event) {
    case "link.clicked":
      expectTypeOf(parsed.event.data.link).toEqualTypeOf<Link>();
  }
  expectTypeOf(parsed.kind).toEqualTypeOf<"known" | "unknown">();
  if (parsed.kind === "unknown") expectTypeOf(parsed.event.data).toEqualTypeOf<Record<string, unknown>>();

  if (isWebhookEvent(body)) expectTypeOf(body).toEqualTypeOf<WebhookEvent>();
  if (validate(body)) expectTypeOf(body).toEqualTypeOf<LinkClickedEvent>();
  expectTypeOf(explainWebhookEvent(body)).resolves.toEqualTypeOf<readonly WebhookIssue[]>();
}

expectTypeOf<WebhookEventOf<"link.clicked">>().toEqualTypeOf<LinkClickedEvent>();
expectTypeOf<WebhookEvent["event"]>().toEqualTypeOf<WebhookEventName>();
expectTypeOf<"link.opened">().not.toExtend<WebhookEventName>();
// An open set completes its known values and accepts any string.
expectTypeOf<"stripe">().toExtend<NonNullable<Sale["paymentProcessor"]>>();
expectTypeOf<"mercadopago">().toExtend<NonNullable<Sale["paymentProcessor"]>>();
expectTypeOf<Link["title"]>().toEqualTypeOf<string | null>();
expectTypeOf<Link["geo"]>().toEqualTypeOf<Record<string, unknown> | null>();

/** The fields of the API description complete in an editor, but none of them is guaranteed. */
export function describeApiFields(e: WebhookEventOf<"sale.created">): void {
  expectTypeOf(e.data.customer.externalId).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(e.data.customer.link).toEqualTypeOf<CustomerLink | null | undefined>();
}

/** Handlers are typed by their event; the fallback and onInvalid are required. */
export function describeHandlers(): void {
  createWebhookHandler({
    secret: "whsec_…",
    on: {
      "link.clicked": (event) => expectTypeOf(event).toEqualTypeOf<LinkClickedEvent>(),
      // @ts-expect-error: no event has this name
      "link.clickd": () => {},
    },
    fallback: (event) => {
      expectTypeOf(event).toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>();
      if (event.event === "link.clicked") expectTypeOf(event.data.link).toEqualTypeOf<Link>();
    },
    onInvalid: (error) => expectTypeOf(error).toEqualTypeOf<WebhookParseError>(),
  });
  // @ts-expect-error: no fallback
  createWebhookHandler({ secret: "whsec_…", on: {}, onInvalid: () => {} });
  // @ts-expect-error: no onInvalid
  createWebhookHandler({ secret: "whsec_…", on: {}, fallback: () => {} });
}

/** Samples and their overrides are typed by name; undeclared properties may have any value. */
export function describeSamples(link: Link): void {
  expectTypeOf(sampleWebhookEvent("link.clicked")).toEqualTypeOf<LinkClickedEvent>();
  expectTypeOf(sampleUnknownWebhookEvent("link.archived", { data: { link }, attempt: 2 })).toEqualTypeOf<UnknownWebhookEvent>();
  sampleWebhookEvent("link.clicked", { data: { link: { clicks: 3, geo: undefined, colour: "red" }, team: null }, attempt: 2 });
  sampleWebhookEvent("link.clicked", { data: { link } });
  sampleWebhookEvent("link.clicked", { data: { link: { tags: [{ id: "tag_1", name: "One", color: "mauve", icon: "star" }] } } });
  // @ts-expect-error: a count is not a string
  sampleWebhookEvent("link.clicked", { data: { link: { clicks: "3", colour: "red" } } });
  // @ts-expect-error: lists are given whole, and a tag has a colour
  sampleWebhookEvent("link.clicked", { data: { link: { tags: [{ id: "tag_1", name: "One" }] } } });
  // @ts-expect-error: an event of another name
  sampleWebhookEvent("link.clicked", { event: "sale.created" });
}

/** The guard narrows a name; one that is not in the catalogue remains a string. */
export function describeNames(e: WebhookEvent | UnknownWebhookEvent, name: string): void {
  if (isWebhookEventName(name)) expectTypeOf(name).toEqualTypeOf<WebhookEventName>();
  else expectTypeOf(name).toEqualTypeOf<string>();
  if (isWebhookEventName(e.event)) expectTypeOf(e.event).toEqualTypeOf<WebhookEventName>();
  else expectTypeOf(e.event).toEqualTypeOf<UnknownWebhookEventName>();
}

type DeepReadonly<T> = T extends string | number | boolean | null | undefined ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** Undeclared properties are read by name; a readonly event is an event too. */
export function describeReading(e: DeepReadonly<WebhookEventOf<"link.clicked">>): void {
  // @ts-expect-error: not declared
  void e.data.somethingNew;
  expectTypeOf(asRecord(e.data).somethingNew).toEqualTypeOf<unknown>();
  expectTypeOf(isWebhookEvent(e)).toEqualTypeOf<boolean>();
  expectTypeOf(canonicalizeWebhookEvent(e)).toEqualTypeOf<unknown>();
  expectTypeOf(signedRequest(e, "whsec_…")).toEqualTypeOf<Promise<Request>>();
  sampleWebhookEvent("link.clicked", e);
  sampleWebhookEvent("link.clicked", { data: { link: { tags: e.data.link.tags } } });
}
