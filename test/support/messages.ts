/** A message without the parts that each language may word as it likes: the spelling of a number, and the reason why a text is not JSON. */
export function withoutOwnWords(message: string): string {
  return message.replace(/\bgot number \S+$/, "got number").replace(/\bmust be JSON: .*$/s, "must be JSON: ");
}
