/** A name that begins with a capital, and is otherwise as it was. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
