import { visibleText } from "../visible-text.js";

/** Makes a text safe to show, keeping its line breaks but no other control or bidi characters. Text that a stranger chose belongs on one line: see `visibleText`. */
export function visibleLines(text: string): string {
  return text
    .split("\n")
    .map((line) => visibleText(line))
    .join("\n");
}
