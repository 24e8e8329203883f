/** How many properties and items a body may have for all of its issues to be listed: the time to collect errors grows with the square of their number. */
const limit = 2000;

/**
 * Whether a value has more than 2,000 properties and items, at all levels together. A value that occurs twice in it counts twice.
 *
 * Does not recurse, because a hostile value may be deep. A value that contains itself has more than 2,000.
 */
export function hasManyValues(value: unknown): boolean {
  const found = [value];
  for (const current of found) {
    if (typeof current !== "object" || current === null) continue;
    // Counted before they are added: an array may be long and have no items in it.
    const names = Array.isArray(current) ? current : Object.keys(current);
    if (found.length + names.length > limit + 1) return true;
    found.push(...Object.values(current));
  }
  return false;
}
