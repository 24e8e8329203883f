/** A JSON Pointer (RFC 6901) to the value that property names and indices lead to. */
export function jsonPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
