/** The first sentence of a description, without its full stop. */
export function firstSentence(text: string): string {
  return text.replace(/\. [A-Z`].*$/s, ".").replace(/\.$/, "");
}
