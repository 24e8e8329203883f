const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The words of a shell command, its quotes and escapes resolved as a POSIX shell does, and `$'…'` as bash does. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  const parts = command.matchAll(/\\\r?\n|\\([^])|\$'((?:[^'\\]|\\[^])*)'|'([^']*)'|"((?:[^"\\]|\\[^])*)"|(\s+)|([^\s\\'"]+|[^])/g);
  for (const [whole, escaped, ansi, single, double, space, plain] of parts) {
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (ansi !== undefined) word = (word ?? "") + ansi.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, unescaped);
    else if (double !== undefined) word = (word ?? "") + double.replace(/\\(?:\r?\n|([$`"\\]))/g, (_, kept?: string) => kept ?? "");
    else if (single !== undefined || plain !== undefined || escaped !== undefined) word = (word ?? "") + (single ?? plain ?? escaped);
    else if (!whole.startsWith("\\")) word = (word ?? "") + whole;
  }
  if (word !== undefined) words.push(word);
  return words;
}

function unescaped(_whole: string, hex: string | undefined, character: string): string {
  return hex === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(hex, 16));
}
