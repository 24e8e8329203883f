/** The name that a value gives its event, if it is an object with a text as `event`. */
export function eventNameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { event } = value as { event?: unknown };
  return typeof event === "string" ? event : undefined;
}
