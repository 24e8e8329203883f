import { visibleText } from "../visible-text.js";

/** A text of several lines without other control or bidi characters. What a stranger chose belongs on one line of it: see `visibleText`. */
export function visibleLines(text: string): string {
  return text
    .split("\n")
    .map((line) => visibleText(line))
    .join("\n");
}
