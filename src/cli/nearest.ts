/**
 * Guesses which name was meant.
 *
 * @returns The nearest of the names, or undefined when none is near.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const containing = names.find((name) => word.length > 3 && name.includes(word));
  if (containing !== undefined) return containing;
  const [best] = names.map((name) => ({ name, distance: editDistance(word.toLowerCase(), name) })).sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, best.name.length * 0.4) ? best.name : undefined;
}

/** How many characters must be added, removed or changed (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = (previous[column - 1] as number) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current[column] = Math.min(changed, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
    }
    previous = current;
  }
  return previous[to.length] as number;
}
