/** Controls, formats (bidi marks and overrides among them), separators of lines and paragraphs, and halves of surrogate pairs. */
export const hiddenCharacters = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes a text safe to show on one line: nothing in it can control a terminal, forge a line of a log, or reverse the reading direction.
 *
 * @param show Returns the text to write for such a character, which has one or two UTF-16 units. If left out, `\uXXXX` is written for each unit, as in JSON.
 */
export function visibleText(text: string, show: (character: string) => string = escaped): string {
  return text.replace(hiddenCharacters, (character) => show(character));
}

/**
 * Cuts a text to its beginning, with an ellipsis if there is more of it.
 *
 * @param length How many characters (code points) to keep.
 * @param write Returns the text to write for the kept part. If left out, the kept part is written as it is.
 */
export function cutText(text: string, length: number, write = (kept: string) => kept): string {
  if (text.length <= length) return write(text);
  // A character has one or two UTF-16 units.
  const kept = Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join("");
  return kept.length < text.length ? `${write(kept)}…` : write(text);
}

function escaped(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
