/**
 * A JSON value with the spellings that ports may choose made uniform.
 *
 * Date-times may be spelled differently, but not moved by a millisecond; half of a surrogate pair may have become U+FFFD, because the strings of many languages cannot hold one.
 */
export function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [wellFormed(name), normal(inner)]));
  if (typeof value !== "string") return value;
  const milliseconds = /^\d{4}-\d\d-\d\d[Tt].*(?:[Zz]|[+-]\d\d:\d\d)$/.test(value) ? millisecondsOf(value) : NaN;
  return Number.isNaN(milliseconds) ? wellFormed(value) : new Date(milliseconds).toISOString();
}

/** A date-time as whole milliseconds since 1970, rounded down. */
export function millisecondsOf(dateTime: string): number {
  return Date.parse(dateTime.toUpperCase());
}

/** A text without lone surrogates. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
