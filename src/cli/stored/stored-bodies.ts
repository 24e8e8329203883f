import { maxBodySize, type ReadBytes } from "./blocks.js";
import { detectLayout } from "./inputs.js";
import { decompressed } from "./compression.js";
import { asUtf8 } from "./encoding.js";
import { peek } from "./peek.js";
import { isSeveralObjects, readValues, type StoredValue } from "./values.js";

/** The bodies of an input: one on each line, or values one after the other. */
export type StoredBodies =
  | { readonly kind: "lines"; readonly read: ReadBytes }
  | { readonly kind: "values"; readonly values: AsyncIterable<StoredValue> | readonly StoredValue[] };

/**
 * Finds the bodies in an input as people keep them: compressed or not, in UTF-8 or UTF-16, one on each line, several, or an array of them. If it is not several objects, it is one body as a whole: then its faults are shown with all that stands around them.
 *
 * @param isLines What the input's name tells: whether there is a body on each line.
 * @throws {UsageError} When it cannot be decompressed, here or where it is read.
 */
export async function storedBodies(read: ReadBytes, isLines: boolean | undefined): Promise<StoredBodies> {
  const input = await detectLayout(await asUtf8(await decompressed(read)), isLines);
  if (input.layout === "lines") return { kind: "lines", read: input.read };
  if (input.layout === "array") return { kind: "values", values: readValues(input.read, true) };
  const { head, read: readWhole } = await peek(input.read, maxBodySize + 1);
  if (head.length > maxBodySize || isSeveralObjects(head)) return { kind: "values", values: readValues(readWhole, false) };
  return { kind: "values", values: [{ bytes: head, line: 1, column: 0, isTooLong: false }] };
}
