import { hiddenCharacterIn } from "../../contract/hidden-character.js";

/** How a language writes strings. */
export interface StringSyntax {
  readonly quote: '"' | "'";
  /** What has an escape of its own, beside the quote and the backslash: `{ "\n": "\\n", $: "\\$" }`. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape for a character that a reader would not see, by its code point. */
  codePoint(code: number): string;
}

/** The short escapes that nearly all languages share. */
export const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Whether a text has line ends or other characters that a reader would not see. */
export function hasInvisible(text: string): boolean {
  return hiddenCharacterIn(text) !== undefined;
}

/** A string literal. It holds no line end and no invisible character as it is: what a reader sees is what the compiler reads. */
export function stringLiteral(text: string, { quote, escapes, codePoint }: StringSyntax): string {
  const escaped = Array.from(text, (character) => {
    if (character === quote || character === "\\") return `\\${character}`;
    const escape = escapes[character];
    if (escape !== undefined) return escape;
    return hasInvisible(character) ? codePoint(character.codePointAt(0) ?? 0) : character;
  });
  return quote + escaped.join("") + quote;
}

/** A code point in hexadecimal, with leading zeros up to a number of digits. */
function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** `\u202e`, or `\U000e0001` beyond the first plane, as Go and Python have it. */
export function longUnicodeEscape(code: number): string {
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

/** `\u{202e}`, as Rust, Ruby and PHP have it. */
export function bracedUnicodeEscape(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** `\u202e`, or two of them beyond the first plane, as Java and Kotlin have it. */
export function utf16UnicodeEscape(code: number): string {
  return Array.from({ length: code > 0xffff ? 2 : 1 }, (_, index) => `\\u${hex(String.fromCodePoint(code).charCodeAt(index), 4)}`).join("");
}
