import { escapeToken } from "../../json-pointer.js";

/**
 * Where in a value that is no webhook body there is one, as a JSON pointer: at most two names deep, which is where logs and queues have it.
 */
export function bodyPointerIn(value: unknown, depth = 2): string | undefined {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const below = looksLikeBody(inner) ? "" : bodyPointerIn(inner, depth - 1);
    if (below !== undefined) return `/${escapeToken(name)}${below}`;
  }
  return undefined;
}

/** Whether a value has what every webhook body has, or is the text of such a value, in base64 or as it is. */
function looksLikeBody(value: unknown): boolean {
  if (typeof value !== "string")
    return typeof value === "object" && value !== null && ["id", "event", "createdAt", "data"].every((name) => Object.hasOwn(value, name));
  const text = /^\s*\{/.test(value) ? value : objectInBase64(value);
  if (text === undefined) return false;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed !== "string" && looksLikeBody(parsed);
  } catch {
    return false;
  }
}

/** The text in base64 that begins like an object of JSON; undefined for any other text. */
export function objectInBase64(text: string): string | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text.trim())) return undefined;
  try {
    // By what browsers have, too.
    const decoded = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"));
    if (!/^\s*\{/.test(decoded)) return undefined;
    return new TextDecoder().decode(Uint8Array.from(decoded, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
