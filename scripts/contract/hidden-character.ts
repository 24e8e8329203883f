import { hiddenCharacters } from "../../src/visible-text.js";

/** Returns the first character of a text that is invisible and can end a line or reverse the reading direction, as `U+202E`, or undefined if there is none. */
export function hiddenCharacterIn(text: string): string | undefined {
  const code = text.match(hiddenCharacters)?.[0]?.codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
