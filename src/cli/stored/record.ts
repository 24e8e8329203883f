import { escapeToken, parsePointer } from "../../json-pointer.js";
import { locate } from "../validate/locate.js";

/** Where a body stands in a record that holds it: the names that lead to it. Empty where the record is the body. */
export type BodyPath = readonly string[];

/** The names of a JSON pointer (RFC 6901). @returns Undefined when it is none. */
export function bodyPathOf(pointer: string): BodyPath | undefined {
  return /^(?:\/(?:[^/~]|~[01])*)*$/.test(pointer) ? parsePointer(pointer) : undefined;
}

/**
 * The body in a record: an object as it is written, or a text that is JSON, or a text that is JSON in base64.
 *
 * @returns Undefined when the record is not JSON, or when there is nothing at the path.
 */
export function bodyIn(record: string, path: BodyPath): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(record.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  if (typeof value === "string") return /^\s*[{[]/.test(value) ? value : (fromBase64(value) ?? value);
  const { start, end } = locate(record, path);
  return record.slice(start, end);
}

function fromBase64(text: string): string | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text.trim())) return undefined;
  const decoded = Buffer.from(text, "base64").toString();
  return /^\s*\{/.test(decoded) ? decoded : undefined;
}

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

function looksLikeBody(value: unknown): boolean {
  if (typeof value !== "string")
    return typeof value === "object" && value !== null && ["id", "event", "createdAt", "data"].every((name) => Object.hasOwn(value, name));
  const text = /^\s*\{/.test(value) ? value : fromBase64(value);
  if (text === undefined) return false;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed !== "string" && looksLikeBody(parsed);
  } catch {
    return false;
  }
}
