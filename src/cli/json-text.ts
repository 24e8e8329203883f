import { visibleLines } from "./terminal-text.js";

/**
 * Writes a value as JSON that is safe to show: control and bidi characters, which can only occur in strings, are escaped, so the JSON still means the same.
 *
 * @param indent How many spaces to indent each level by; 0 for one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  return visibleLines(JSON.stringify(value, null, indent));
}

/**
 * Copies a JSON value, with the text "…" in place of each list and object below the given number of levels.
 *
 * The deeper JSON is, the more stack it takes to write, and a hostile body may be too deep for the stack.
 */
export function shallow(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => shallow(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shallow(inner, levels - 1)]));
}
