/**
 * How many typos make one word of another: letters left out, added, changed, or swapped with their neighbour.
 *
 * @returns Infinity if there are more than two, or more than one in a word of less than seven letters. Words of less than four have none.
 */
export function typosBetween(typed: string, word: string): number {
  const most = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  if (Math.abs(typed.length - word.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      const isSwapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next.push(
        Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1), isSwapped ? at(before, j - 2) + 1 : Infinity),
      );
    }
    [before, row] = [row, next];
  }
  const typos = at(row, word.length);
  return typos <= most ? typos : Infinity;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
