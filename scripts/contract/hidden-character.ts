/** Controls, formats (marks of direction among them), halves of surrogate pairs, and separators of lines and paragraphs. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The first character of a text that a reader cannot see and that can end a line or turn what follows around, as `U+202E`; undefined if there is none. */
export function hiddenCharacterIn(text: string): string | undefined {
  const code = hidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
