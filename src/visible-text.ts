/** Controls, formats (bidi marks and overrides among them), separators of lines and paragraphs, and halves of surrogate pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text on one line in which nothing can steer a terminal, forge a line of a log, or turn around what is read.
 *
 * @param show What to write for such a character, of one UTF-16 unit or two; `\uXXXX` for each unit, as in JSON, if left out.
 */
export function visibleText(text: string, show: (character: string) => string = escaped): string {
  return text.replace(hidden, (character) => show(character));
}

/**
 * The beginning of a text, with an ellipsis where there is more of it.
 *
 * @param length How many UTF-16 units may stay; one less where the last would be half a character.
 * @param write What to write for what stays: itself, if left out.
 */
export function cutText(text: string, length: number, write = (kept: string) => kept): string {
  return text.length > length ? `${write(text.slice(0, length).replace(/[\ud800-\udbff]$/, ""))}…` : write(text);
}

function escaped(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
