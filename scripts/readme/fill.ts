/**
 * A text with a generated section put between its markers, which stay: `<!-- ports: … -->` and `<!-- end of ports -->`.
 *
 * @param path The document's path, for the error.
 * @throws {Error} When the text has no place for a section.
 */
export function fillSections(path: string, text: string, sections: Readonly<Record<string, string>>): string {
  // A checkout may have Windows line endings: they stay.
  if (text.includes("\r\n")) return fillSections(path, text.replaceAll("\r\n", "\n"), sections).replaceAll("\n", "\r\n");
  return Object.entries(sections).reduce((filled, [name, section]) => {
    const begin = `<!-- ${name}: printed by npm run generate, not written by hand. -->\n`;
    const end = `<!-- end of ${name} -->`;
    const start = filled.indexOf(begin);
    const stop = filled.indexOf(end, start);
    if (start < 0 || stop < 0) throw new Error(`${path} has no place for ${name}: write the lines\n${begin}${end}`);
    return `${filled.slice(0, start + begin.length)}\n${section}\n${filled.slice(stop)}`;
  }, text);
}
