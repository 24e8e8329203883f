/**
 * Where the values of an event arrive, as far as that differs from its documented form: documented pointers → delivered ones.
 * What is inside a value that is listed moves with it, unless it is listed too. Items of arrays have no step of their own: in a pointer that is looked up, `*` may stand for them.
 */
export type Places = Readonly<Record<string, string>>;

/**
 * The pointer to a value as it is delivered.
 *
 * @param pointer The pointer to it in the documented form.
 */
export function deliveredPointer(places: Places, pointer: string): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const place = places[pointer.slice(0, end).replaceAll("/*", "")];
    if (place !== undefined) return place + pointer.slice(end);
  }
  return pointer;
}

/**
 * The pointers that a value may have in the documented form, the likeliest first.
 *
 * @param pointer The pointer to it as it is delivered.
 */
export function documentedPointers(places: Places, pointer: string): string[] {
  return Object.entries(places)
    .filter(([, delivered]) => pointer === delivered || pointer.startsWith(`${delivered}/`))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([documented, delivered]) => documented + pointer.slice(delivered.length));
}

/** A pointer as code has it: `data.link.tags[].name`. */
export function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll("/*", "[]").replaceAll("/", ".");
}
