/** How many characters of a string or a number a message shows: enough to recognize it, too few to leak a body into a log. */
const shown = 40;

/** A value in few words: its type and, where it is short, the value. */
export function preview(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "array";
  if (typeof value === "object") return "object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, shown)) : String(value).slice(0, shown);
  return `${typeof value} ${text}${typeof value === "string" && value.length > shown ? "…" : ""}`;
}
