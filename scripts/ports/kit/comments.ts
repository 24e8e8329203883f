import { visibleText } from "../../../src/visible-text.js";
import { fill } from "./fill.js";

// Comments from descriptions. No description can end its comment: it has no line end here, and whatever else ends a block is escaped.

/**
 * A description as one line of plain text. A line end would end a line comment, and a control or format character (as those that turn the direction of text)
 * would show the reader another text than the compiler reads: https://trojansource.codes. The lint of schemas refuses them; this holds for any contract.
 */
export function plainText(text: string): string {
  return visibleText(text, () => " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** A description as one line of plain text that does not end a block comment. */
export function blockText(text: string): string {
  return plainText(text).replaceAll("*/", "* /");
}

/**
 * A description as Markdown that shows it, for comments that tools read as Markdown. Code between backticks stays code. Outside of it nothing is HTML or a link,
 * and nothing begins a block of code: rustdoc runs those as tests.
 */
export function markdownText(text: string): string {
  return plainText(text).replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)|[\\`<[]|~(?=~~)/g, (found, fence?: string) =>
    fence === undefined ? `\\${found}` : found,
  );
}

/**
 * The lines of a line comment; none for an empty text.
 *
 * @param mark What begins each line: `//`, `///`, `#`.
 * @param columns The most characters of a line; without it, the comment is one line.
 */
export function lineComment(mark: string, text: string, columns = Number.POSITIVE_INFINITY): string[] {
  const plain = plainText(text);
  if (plain === "") return [];
  return fill(plain.split(" "), columns - mark.length - 1).map((line) => `${mark} ${line}`);
}

/**
 * The lines of a doc comment in the form of C: one line if it fits, else one between its delimiters, each with a star; none where all is empty.
 *
 * @param text Escaped text: what could end the comment is not in it.
 * @param columns The most characters of a line.
 * @param tags Lines after the text, such as `@param`, with an empty line before them.
 */
export function blockComment(text: string, columns: number, tags: readonly string[] = []): string[] {
  const short = `/** ${text} */`;
  if (tags.length === 0) {
    if (text === "") return [];
    if (short.length <= columns) return [short];
  }
  const description = text === "" ? [] : fill(text.split(" "), columns - " * ".length);
  const lines = [...description, ...(description.length > 0 && tags.length > 0 ? [""] : []), ...tags];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}
