import { visibleLines } from "./terminal-text.js";

/**
 * A value as JSON that is safe to show: control and bidi characters, which can only stand in its strings, are escaped, so that it says the same.
 *
 * @param indent By how many spaces to indent each level; 0 for one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  return visibleLines(JSON.stringify(value, null, indent));
}

/**
 * A copy of a JSON value in which the text "…" stands for each list and each object that lies deeper than some levels.
 *
 * To write JSON takes more stack the deeper it is, and a hostile body may be deeper than the stack.
 */
export function shallow(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => shallow(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shallow(inner, levels - 1)]));
}
