import { cutText, visibleText } from "./visible-text.js";

/** How many characters of a string or a number a message shows: enough to recognize it, too few to leak a body into a log. */
const shown = 40;

/** Describes a value in a few words: its type and the beginning of the value, with non-printing characters escaped. */
export function preview(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "array";
  if (typeof value === "object") return "object";
  const text = typeof value === "string" ? cutText(value, shown, JSON.stringify) : String(value).slice(0, shown);
  return visibleText(`${typeof value} ${text}`);
}
