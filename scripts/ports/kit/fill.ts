/**
 * Breaks words into as few lines as they fit in.
 *
 * @param words The words; one that is too long has a line of its own.
 * @param columns The most characters of a line.
 * @param first The most characters of the first line, if that is another number.
 */
export function fill(words: readonly string[], columns: number, first = columns): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= (lines.length === 1 ? first : columns))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
