import { parsePointer } from "../../../src/json-pointer.js";
import { safeParseWebhookEvent, webhookEventNames } from "../../../src/index.js";
import { bodyPointerIn, objectInBase64 } from "../../../src/cli/stored/body-pointer.js";
import { nearest } from "../../../src/cli/nearest.js";
import type { Hint } from "./verdict.js";

/** How many bodies of several are offered. */
const maxOffered = 5;

/**
 * Recognizes the mistakes that a body is likely to hold which is not a known one.
 *
 * @param text The body's text.
 * @param event The name of the body's event, if it has one.
 */
export function hintsFor(text: string, event: string | undefined): readonly Hint[] {
  try {
    return likelyMistakes(text, event);
  } catch (error) {
    // What is nested too deep to be serialized is no likely mistake.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function likelyMistakes(text: string, event: string | undefined): readonly Hint[] {
  if (event !== undefined) return misspelt(event);
  const value = valueOf(text);
  if (value === undefined) return severalIn(text);
  if (typeof value === "string") return encodedTwice(value);
  if (Array.isArray(value))
    return several(
      value.map((body) => JSON.stringify(body, null, 2)),
      "An array of",
    );
  return [...wrapped(value), ...dataAlone(value)].slice(0, 1);
}

function misspelt(event: string): readonly Hint[] {
  const names: readonly string[] = webhookEventNames;
  const meant = names.includes(event) ? undefined : nearest(event.slice(0, 100), names);
  if (meant === undefined) return [];
  return [{ text: `Did you mean \`${meant}\`? If it is no typo, the event is newer than this page.` }];
}

function encodedTwice(value: string): readonly Hint[] {
  if (valueOf(value) === undefined) return [];
  const text =
    "This is JSON text within a JSON text: the body was serialized twice. Send, store or hand on the body as it is, without serializing it once more.";
  return [{ text, body: value }];
}

function wrapped(value: unknown): readonly Hint[] {
  const pointer = bodyPointerIn(value);
  if (pointer === undefined) return [];
  const inner = parsePointer(pointer).reduce<unknown>((outer, name) => (outer as Record<string, unknown>)[name], value);
  const body = typeof inner === "string" ? (/^\s*\{/.test(inner) ? inner : objectInBase64(inner)) : JSON.stringify(inner, null, 2);
  const text = `The body is at \`${pointer}\`: this is a record that holds it, as of a log, a queue or a function. Hand on only that part, as the bytes that arrived.`;
  return [{ text, ...(body === undefined ? {} : { body }) }];
}

/** An object that would be the data of an event. */
function dataAlone(value: unknown): readonly Hint[] {
  if (typeof value !== "object" || value === null || "event" in value || "data" in value) return [];
  const fits = webhookEventNames.filter((event) => {
    const body = { id: "evt_0", event, createdAt: "2026-01-01T00:00:00.000Z", data: value };
    return safeParseWebhookEvent(body).kind === "known";
  });
  if (fits.length === 0) return [];
  const names = fits.map((event) => `\`${event}\``).join(", ");
  return [{ text: `This is only the \`data\` of an event (${names}). Hand on the whole body, with \`id\`, \`event\` and \`createdAt\`.` }];
}

/** A text whose lines are bodies. */
function severalIn(text: string): readonly Hint[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines.slice(0, maxOffered).every((line) => typeof valueOf(line) === "object")) return [];
  return several(lines, "One on each line:");
}

function several(bodies: readonly string[], how: string): readonly Hint[] {
  if (bodies.length === 0) return [];
  const text = `${how} ${bodies.length} ${bodies.length === 1 ? "body" : "bodies"}. CodeQR sends one in each request. Check them one by one, or all with \`npx codeqr-webhooks validate\`.`;
  return [{ text }, ...bodies.slice(0, maxOffered).map((body, index) => ({ text: `Body ${index + 1}: ${outcomeOf(body)}.`, body }))];
}

function outcomeOf(body: string): string {
  const result = safeParseWebhookEvent(body);
  return result.kind === "invalid" ? result.error.message : `${result.kind} \`${result.event.event}\``;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
