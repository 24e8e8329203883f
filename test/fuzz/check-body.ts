import { isDeepStrictEqual } from "node:util";
import { walkForm } from "../../scripts/contract/delivered-form.js";
import { canonicalize } from "../../src/canonicalize.js";
import { eventNameOf } from "../../src/event-name.js";
import { isWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { safeParseWebhookEvent as safeParseStrictly } from "../../src/strict.js";
import { deliveredForms } from "../support/deliver.js";
import type { ReferenceResult } from "./reference-result.js";

/**
 * Checks that this package's results for one body have the properties that all results must have.
 *
 * @throws {Error} When one of them does not hold.
 */
export function checkBody({ bytes, kind, result, issues, json }: ReferenceResult): void {
  if (result.raw !== bytes) throw new Error("raw is not the body as received");
  if (result.kind === "invalid") {
    const [first] = result.error.issues;
    if (!issues.some(({ path, keyword }) => path === first?.path && keyword === first.keyword))
      throw new Error("the first issue is not among all issues");
  } else if (issues.length > 0) throw new Error("a body that is not invalid has issues");
  if (json === undefined) {
    if (kind !== "invalid") throw new Error("a body that is not JSON is not invalid");
    return;
  }

  // An attempt to change it throws.
  const body = deepFrozen(json.value);
  if (kind !== "known" && safeParseStrictly(body).kind === "known") throw new Error("strict accepts a body that open does not");
  for (const [form, given] of Object.entries({ text: json.text, value: body })) {
    const other = safeParseWebhookEvent(given);
    if (other.kind !== kind) throw new Error(`as ${form} it is ${other.kind}, as bytes ${kind}`);
    if (other.kind !== "invalid" && result.kind !== "invalid" && !isDeepStrictEqual(other.event, result.event))
      throw new Error(`as ${form} it is another event than as bytes`);
  }
  const eventName = eventNameOf(body);
  const canonical = canonicalize(body, eventName, false);
  if (canonicalize(canonical, eventName, false) !== canonical) throw new Error("canonicalizing twice does not give the same as once");
  if (canonical !== body && isDeepStrictEqual(canonical, body)) throw new Error("a canonical body was copied");
  checkPrototypes(canonical);
  const form = deliveredForms.get(eventName);
  checkLeaves(
    body,
    canonical,
    form === undefined ? [] : [...walkForm(form)].flatMap((inner) => Object.values(inner.form.values ?? {}).flat()),
  );

  if (result.kind !== "invalid" && !isDeepStrictEqual(result.event, canonical)) throw new Error("the event is not the canonical body");
  if (isWebhookEvent(canonical) !== (kind === "known")) throw new Error(`isWebhookEvent says ${kind !== "known"} of the canonical body`);
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

/** Every scalar of the body is in the canonical body as often as before, or its documented value is there instead. */
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

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFrozen(inner);
  return value;
}
