/** Splits a JSON pointer (RFC 6901) into the names and indices that it consists of. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Extends a JSON pointer by the names or indices that lead further. */
export function appendPointer(pointer: string, ...names: readonly string[]): string {
  return [pointer, ...names.map(escapeToken)].join("/");
}

/** A name or an index as a part of a JSON pointer. */
export function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
