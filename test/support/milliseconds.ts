/** A date-time as whole milliseconds since 1970, rounded down. */
export function millisecondsOf(dateTime: string): number {
  return Date.parse(dateTime.toUpperCase());
}
