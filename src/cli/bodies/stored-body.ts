import { type BodyPath, bodyIn } from "../stored/record.js";
import type { StoredValue } from "../stored/values.js";
import type { BodyLine } from "./body-lines.js";

/** How many columns before a body are counted: more would cost more than they tell. */
const maxColumn = 1000;

/**
 * The body in a value.
 *
 * @param path Where in the value the body stands.
 * @returns The body with as many spaces before it as it has columns, so that places in its first line are those of the file; or why there is none.
 */
export function storedBody(
  { bytes, column, isTooLong }: StoredValue,
  path: BodyPath,
): { readonly body?: Buffer; readonly lacks?: NonNullable<BodyLine["lacks"]> } {
  if (isTooLong) return { lacks: "length" };
  if (path.length === 0) return { body: Buffer.concat([Buffer.alloc(column < maxColumn ? column : 0, " "), bytes]) };
  const text = bodyIn(bytes.toString(), path);
  return text === undefined ? { lacks: "at" } : { body: Buffer.from(text) };
}
