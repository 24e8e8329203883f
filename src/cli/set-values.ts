import { parsePointer } from "../json-pointer.js";
import { cutText, visibleText } from "../visible-text.js";
import { UsageError } from "./usage-error.js";

/** One `--set`: a path and a value. */
export interface SetValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Reads a `--set`: `data.link.clicks=5`, or with a JSON pointer `/data/link/clicks=5`. The value is JSON if it parses as JSON, otherwise text.
 *
 * @throws {UsageError} When `=` is missing, or the path before it.
 */
export function parseSetValue(text: string): SetValue {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw new UsageError(`--set takes PATH=VALUE, as in data.link.clicks=5 or /data/link/clicks=5, got ${JSON.stringify(text)}`);
  const path = text.slice(0, equals);
  return { path: path.startsWith("/") ? parsePointer(path) : path.split("."), value: jsonOrText(text.slice(equals + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Sets values in a body, which is changed. Missing objects on the way are created.
 *
 * @returns The paths that were not there before: new properties, or misspelt ones.
 * @throws {UsageError} When a path leads through something that has no properties, or to a place in a list that is neither an item nor right after the last one.
 */
export function setValues(body: object, values: readonly SetValue[]): string[] {
  return values.flatMap(({ path, value }) => (setValue(body, path, value) ? [] : [path.join(".")]));
}

/** @returns Whether the property was there before. */
function setValue(body: object, path: readonly string[], value: unknown): boolean {
  let holder: unknown = body;
  let isThere = true;
  for (const [depth, token] of path.entries()) {
    requireHolder(holder, path, depth);
    isThere = Object.hasOwn(holder, token);
    if (depth === path.length - 1) define(holder, token, value);
    else if (!isThere) define(holder, token, {});
    holder = (holder as Record<string, unknown>)[token];
  }
  return isThere;
}

/** @throws {UsageError} When a value cannot have the property or item that the path names at this depth. */
function requireHolder(holder: unknown, path: readonly string[], depth: number): asserts holder is object {
  const refuse = (why: string) =>
    new UsageError(visibleText(`--set ${path.join(".")}: ${path.slice(0, depth).join(".") || "the body"} ${why}`));
  if (typeof holder !== "object" || holder === null) throw refuse(`is ${cutText(JSON.stringify(holder), 60)} and has no properties`);
  const token = path[depth] as string;
  if (Array.isArray(holder) && !(/^(?:0|[1-9]\d*)$/.test(token) && Number(token) <= holder.length)) {
    const { length } = holder;
    const range = `is a list of ${length}: after it comes a whole number from 0 to ${length}, of which ${length} adds an item`;
    throw refuse(`${range}, got ${JSON.stringify(token)}`);
  }
}

/** Sets a property of an object, even one named `__proto__`: an assignment to that name would set the prototype. */
function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, enumerable: true, writable: true });
}
