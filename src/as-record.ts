/**
 * Returns the same object, typed so that every property can be read by its name. Use it for properties that CodeQR adds before this package declares them: the types do not have those, so that a misspelt name is an error.
 *
 * @param object An event, or an object in it: `asRecord(event.data.link).newProperty`.
 * @returns The object itself; each of its properties may be anything or missing.
 */
export function asRecord(object: object): Readonly<Record<string, unknown>> {
  return object as Readonly<Record<string, unknown>>;
}
