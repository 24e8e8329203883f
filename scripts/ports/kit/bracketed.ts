/** How a language writes what it puts in brackets. */
export interface BracketStyle {
  /** One level of indentation. */
  readonly indent: string;
  /** Whether a comma follows the last member, too. */
  readonly trailingComma: boolean;
}

/**
 * An expression in brackets.
 *
 * @param open What is before the members: `[`, `DeliveredForm(`.
 */
export type Bracketed = (open: string, members: readonly string[], close: string) => string;

/** Puts expressions in brackets, each on lines of its own: one more of them is one more line. */
export function bracketedIn({ indent, trailingComma }: BracketStyle): Bracketed {
  return (open, members, close) => {
    if (members.length === 0) return open + close;
    const lines = members.map((member) => indentedText(member, indent)).join(",\n");
    return `${open}\n${lines}${trailingComma ? "," : ""}\n${close}`;
  };
}

/** Text with each line one level deeper. Empty lines stay empty. */
export function indentedText(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gm, indent);
}
