/** How many items an array may have for all of its faults to be listed: collecting errors takes time that grows with the square of their number. */
const limit = 1000;

/** Whether an array of more than 1,000 items stands anywhere in a value. Does not recurse: a hostile value may be deep, or contain itself. */
export function hasLongArray(value: unknown): boolean {
  const seen = new Set<unknown>();
  const pending = [value];
  while (pending.length > 0) {
    const current = pending.pop();
    if (typeof current !== "object" || current === null || seen.has(current)) continue;
    if (Array.isArray(current) && current.length > limit) return true;
    seen.add(current);
    for (const inner of Object.values(current)) pending.push(inner);
  }
  return false;
}
