/**
 * The same object, with every property readable by its name: for those that CodeQR adds before this package declares them, which the types do not have so that a misspelt name is an error.
 *
 * @param object An event, or an object in it: `asRecord(event.data.link).newProperty`.
 * @returns The object itself; each of its properties may be anything or missing.
 */
export function asRecord(object: object): Readonly<Record<string, unknown>> {
  return object as Readonly<Record<string, unknown>>;
}
