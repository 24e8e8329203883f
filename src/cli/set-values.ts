import { UsageError } from "./usage-error.js";

/** One `--set`: where, and what. */
export interface SetValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Reads a `--set`: `data.link.clicks=5`, or with a JSON pointer `/data/link/clicks=5`. The value is JSON where it parses as JSON, or else a text.
 *
 * @throws {UsageError} When there is no `=`, or no path before it.
 */
export function parseSetValue(text: string): SetValue {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw new UsageError(`--set takes PATH=VALUE, as in data.link.clicks=5 or /data/link/clicks=5, got ${JSON.stringify(text)}`);
  const path = text.slice(0, equals);
  const tokens = path.startsWith("/")
    ? path
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.split(".");
  return { path: tokens, value: jsonOrText(text.slice(equals + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Sets values in a body, which is changed. Objects that are missing on the way are made.
 *
 * @returns The paths that were not there before: new properties, or misspelt ones.
 * @throws {UsageError} When a path leads through something that is no object.
 */
export function setValues(body: object, values: readonly SetValue[]): string[] {
  return values.flatMap(({ path, value }) => (setValue(body, path, value) ? [] : [path.join(".")]));
}

/** @returns Whether the property was there before. */
function setValue(body: object, path: readonly string[], value: unknown): boolean {
  let holder = body as Record<string, unknown>;
  for (const [index, token] of path.slice(0, -1).entries()) {
    const inner = Object.hasOwn(holder, token) ? holder[token] : (define(holder, token, {}), holder[token]);
    if (typeof inner !== "object" || inner === null)
      throw new UsageError(
        `--set ${path.join(".")}: ${path.slice(0, index + 1).join(".")} is ${JSON.stringify(inner)} and has no properties`,
      );
    holder = inner as Record<string, unknown>;
  }
  const last = path.at(-1) as string;
  const isThere = Object.hasOwn(holder, last);
  define(holder, last, value);
  return isThere;
}

/** Gives an object a property, be it named `__proto__`, which an assignment would take for the prototype. */
function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, enumerable: true, writable: true });
}
