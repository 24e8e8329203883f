import type { CanonicalHelpers, JsonObject, WrappedShape } from "../generated/typescript/canonicalizers.js";

// The helpers that all printed canonicalizers share. The build also prints a copy of them, for the canonicalizer of a single event.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a property of an object. A body may have a property named `__proto__`, and an assignment to that name would set the prototype. */
export function assign(object: JsonObject, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else object[name] = value;
}

/**
 * Renames the property that has a delivered name to its documented one, in a copy: the first of the delivered names that the object has.
 *
 * Returns the object itself if it has the documented name, which wins, or none of the delivered ones.
 */
export function rename(object: JsonObject, documented: string, delivered: readonly string[]): JsonObject {
  if (Object.hasOwn(object, documented)) return object;
  const former = delivered.find((name) => Object.hasOwn(object, name));
  if (former === undefined) return object;
  const renamed: JsonObject = {};
  for (const name of Object.keys(object)) assign(renamed, name === former ? documented : name, object[name]);
  return renamed;
}

/** Replaces the value of a property: in the object itself if it is our own, otherwise in a copy. */
export function replace(object: JsonObject, name: string, value: unknown, isOwn: boolean): JsonObject {
  if (!isOwn) return { ...object, [name]: value };
  object[name] = value;
  return object;
}

/**
 * Returns the object that `wrapper` holds as its property `name`, with the wrapper's other properties as extra ones. If `wrapper` is not a wrapper but the object itself, returns `wrapper`.
 *
 * The object is whichever of the two has more of the properties that the object must have.
 * A wrapper property whose name the object has, or may have, stays nested under `name`, so that it cannot be mistaken for the object's own.
 */
export function unwrap(wrapper: JsonObject, name: string, shape: WrappedShape, isOwn: boolean): JsonObject {
  const inner = wrapper[name];
  if (!isObject(inner) || !hasMore(shape.required, inner, wrapper)) return wrapper;
  const object = isOwn ? inner : { ...inner };
  let left: JsonObject | undefined = Object.hasOwn(inner, name) ? { [name]: inner[name] } : undefined;
  for (const key of Object.keys(wrapper)) {
    if (key === name) continue;
    if (Object.hasOwn(object, key) || shape.properties.has(key)) assign((left ??= {}), key, wrapper[key]);
    else assign(object, key, wrapper[key]);
  }
  if (left !== undefined) object[name] = left;
  return object;
}

/** Whether the first object has more of the named properties than the second. */
function hasMore(names: ReadonlySet<string>, first: JsonObject, second: JsonObject): boolean {
  let ahead = 0;
  for (const name of Object.keys(second)) if (names.has(name)) ahead--;
  for (const name of names) if (Object.hasOwn(first, name) && ++ahead > 0) return true;
  return false;
}

export const canonicalHelpers: CanonicalHelpers = { isObject, assign, rename, replace, unwrap };
