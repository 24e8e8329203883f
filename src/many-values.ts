/** How many properties and items a body may have for all of its faults to be listed: collecting errors takes time that grows with the square of their number. */
const limit = 2000;

/**
 * Whether a value has more than 2,000 properties and items, those of what is in it included, and of what is in it twice twice.
 *
 * Does not recurse: a hostile value may be deep. One that contains itself has more.
 */
export function hasManyValues(value: unknown): boolean {
  const found = [value];
  for (const current of found) {
    if (typeof current !== "object" || current === null) continue;
    // Counted before they are taken: an array may be long and have nothing in it.
    const names = Array.isArray(current) ? current : Object.keys(current);
    if (found.length + names.length > limit + 1) return true;
    found.push(...Object.values(current));
  }
  return false;
}
