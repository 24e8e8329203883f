import { parsePointer } from "../../json-pointer.js";
import { locate } from "../validate/locate.js";
import { objectInBase64 } from "./body-pointer.js";

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
  if (typeof value === "string") return /^\s*[{[]/.test(value) ? value : (objectInBase64(value) ?? value);
  const { start, end } = locate(record, path);
  return record.slice(start, end);
}
