/** Characters that can control a terminal, break a line of a log, or reverse the text after them, by range: none may be printed raw. */
const ranges: readonly (readonly [name: string, first: number, last: number])[] = [
  ["C0 controls", 0x00, 0x1f],
  ["delete and C1 controls", 0x7f, 0x9f],
  ["the soft hyphen", 0xad, 0xad],
  ["the Arabic letter mark", 0x61c, 0x61c],
  ["zero widths and direction marks", 0x200b, 0x200f],
  ["line and paragraph separators, embeddings and overrides", 0x2028, 0x202e],
  ["word joiner, invisible operators and isolates", 0x2060, 0x2064],
  ["isolates", 0x2066, 0x206f],
  ["surrogates without their other halves", 0xd800, 0xdfff],
  ["the byte order mark", 0xfeff, 0xfeff],
  ["interlinear annotations", 0xfff9, 0xfffb],
  ["language tags", 0xe0001, 0xe0001],
  ["tags", 0xe0020, 0xe007f],
];

/** Each range with all of its characters, separated so that no two surrogates form a pair. */
export const hiddenCharacters: readonly (readonly [name: string, characters: readonly string[]])[] = ranges.map(([name, first, last]) => [
  name,
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
]);

/** Finds one of them. */
export const hiddenCharacter = new RegExp(
  `[${ranges.map(([, first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
  "u",
);
