/**
 * A JSON value with what a port may write otherwise written in one way.
 *
 * Date-times may be spelled otherwise, but not moved by a millisecond; half of a surrogate pair may have become U+FFFD, for many languages have no string that holds one.
 */
export function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [wellFormed(name), normal(inner)]));
  if (typeof value !== "string") return value;
  const milliseconds = /^\d{4}-\d\d-\d\d[Tt].*(?:[Zz]|[+-]\d\d:\d\d)$/.test(value) ? millisecondsOf(value) : NaN;
  return Number.isNaN(milliseconds) ? wellFormed(value) : new Date(milliseconds).toISOString();
}

/** A date-time as milliseconds since 1970, what is less than one cut off. */
export function millisecondsOf(dateTime: string): number {
  return Date.parse(dateTime.toUpperCase());
}

/** A text without halves of surrogate pairs. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
