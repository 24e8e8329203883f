import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import { canonicalize } from "../../src/canonicalize.js";
import { safeParseWebhookEvent } from "../../src/index.js";
import { deliveredForms } from "../support/deliver.js";
import { repository } from "../support/repository.js";

const acceptsEvent = consumerValidator("webhook-event.schema.json");
const acceptsDelivery = consumerValidator("webhook-delivery.schema.json");

/** What a body turned out to be, for the statistics. */
export interface CheckedBody {
  readonly kind: "known" | "unknown" | "invalid";
  readonly wasCanonical: boolean;
}

/**
 * Holds one body to everything that is true of all.
 *
 * @throws {Error} When something is not.
 */
export function checkBody(given: unknown): CheckedBody {
  const text = JSON.stringify(given);
  const result = safeParseWebhookEvent(text);
  if (result.raw !== text) throw new Error("raw is not the body as it came");

  const body: unknown = deepFrozen(JSON.parse(text));
  const eventName = eventNameOf(body);
  // The body is frozen: whoever tries to change it throws.
  const canonical = canonicalize(body, eventName, false);
  if (canonicalize(canonical, eventName, false) !== canonical) throw new Error("canonicalizing twice is not canonicalizing once");
  if (canonical !== body && JSON.stringify(canonical) === text) throw new Error("a canonical body was copied");
  checkPrototypes(canonical);
  const form = deliveredForms.get(eventName);
  checkLeaves(body, canonical, form === undefined ? [] : valuePairs(form));

  if (result.kind !== "invalid" && JSON.stringify(result.event) !== JSON.stringify(canonical))
    throw new Error("the event is not the canonical body");
  const isKnown = result.kind === "known";
  if (acceptsEvent(canonical) !== isKnown) throw new Error(`webhook-event.schema.json says ${!isKnown} of the canonical body`);
  if (acceptsDelivery(body) !== isKnown) throw new Error(`webhook-delivery.schema.json says ${!isKnown} of the body`);
  return { kind: result.kind, wasCanonical: canonical === body };
}

/** Ajv as a consumer sets it up with a published schema. */
function consumerValidator(path: string): (body: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${repository}generated/schemas/${path}`, "utf8")));
}

function eventNameOf(body: unknown): string | undefined {
  const event = typeof body === "object" && body !== null && !Array.isArray(body) ? (body as { event?: unknown }).event : undefined;
  return typeof event === "string" ? event : undefined;
}

const ownNames = () => [Object.prototype, Array.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length).join();
const ownNamesBefore = ownNames();

function checkPrototypes(value: unknown): void {
  if (ownNames() !== ownNamesBefore) throw new Error("a prototype was touched");
  if (typeof value !== "object" || value === null) return;
  const expected = Array.isArray(value) ? Array.prototype : Object.prototype;
  if (Object.getPrototypeOf(value) !== expected) throw new Error("an object has another prototype");
  for (const inner of Object.values(value)) checkPrototypes(inner);
}

/** Every scalar of the body is in the canonical body as often as before, or there is its documented value instead. */
function checkLeaves(body: unknown, canonical: unknown, pairs: readonly (readonly [delivered: unknown, documented: unknown])[]): void {
  const counts = new Map<string, number>();
  const count = (value: unknown, step: number): void => {
    if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) count(inner, step);
    else counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + step);
  };
  count(body, 1);
  count(canonical, -1);
  for (const [delivered, documented] of pairs) {
    const replaced = counts.get(JSON.stringify(delivered)) ?? 0;
    if (replaced <= 0) continue;
    counts.set(JSON.stringify(delivered), 0);
    counts.set(JSON.stringify(documented), (counts.get(JSON.stringify(documented)) ?? 0) + replaced);
  }
  for (const [leaf, difference] of counts) if (difference !== 0) throw new Error(`${leaf} was ${difference > 0 ? "lost" : "added"}`);
}

function valuePairs(form: DeliveredForm): (readonly [unknown, unknown])[] {
  const inner = [...Object.values(form.properties ?? {}), ...(form.items === undefined ? [] : [form.items])];
  return [...Object.values(form.values ?? {}).flat(), ...inner.flatMap(valuePairs)];
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFrozen(inner);
  return value;
}
