/**
 * A text with what is generated put between its markers, which stay: `<!-- events: … -->` and `<!-- end of events -->`.
 *
 * @throws {Error} When the text has no place for a section.
 */
export function fillSections(text: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((filled, [name, section]) => {
    const begin = `<!-- ${name}: printed by npm run generate, not written by hand. -->\n`;
    const end = `<!-- end of ${name} -->`;
    const start = filled.indexOf(begin);
    const stop = filled.indexOf(end, start);
    if (start < 0 || stop < 0) throw new Error(`README.md has no place for ${name}: write the lines\n${begin}${end}`);
    return `${filled.slice(0, start + begin.length)}\n${section}\n${filled.slice(stop)}`;
  }, text);
}
