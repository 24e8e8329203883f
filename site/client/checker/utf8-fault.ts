/**
 * Finds where bytes stop being UTF-8.
 *
 * @returns How many bytes stand before the first character that is not UTF-8, and the text that they are; undefined when all of them are UTF-8.
 */
export function utf8Fault(bytes: Uint8Array): { readonly at: number; readonly before: string } | undefined {
  if (decoded(bytes, false) !== undefined) return undefined;
  // The longest beginning that may go on as UTF-8: its last character may be cut, and is then the one at fault.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const before = decoded(bytes.subarray(0, good), true) ?? "";
  return { at: new TextEncoder().encode(before).length, before };
}

/** @param isBeginning Whether the last character may be incomplete; it is then left out. */
function decoded(bytes: Uint8Array, isBeginning: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isBeginning });
  } catch {
    return undefined;
  }
}

/** The text of bytes that are UTF-16, by their byte order mark, or by the zeros beside the first characters of a JSON text; undefined for others. */
export function utf16Text(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  if (isLittle === isBig || bytes.length < 4) return undefined;
  return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
}
