import type { CanonicalHelpers, JsonObject, WrappedShape } from "../generated/typescript/canonicalizers.js";

// What the printed canonicalizers have in common. The build also prints a copy of it, for those of one event alone.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Gives an object a property. A body may have one named `__proto__`, which an assignment would take for the prototype. */
export function assign(object: JsonObject, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else object[name] = value;
}

/** An object with another value for a property that it has: itself, if it is our own, or a copy. */
export function replace(object: JsonObject, name: string, value: unknown, isOwn: boolean): JsonObject {
  if (!isOwn) return { ...object, [name]: value };
  object[name] = value;
  return object;
}

/**
 * The object that `wrapper` holds as its property `name`, with what else stands in the wrapper as extra properties; or the wrapper, when it is no wrapper but the object itself.
 *
 * Whichever of the two has more of the properties that the object must have is the object.
 * What could be mistaken for one of its properties, because it has one of that name or may have one, stays inside of the property that held the object.
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

/** Whether the first object has more of some properties than the second. */
function hasMore(names: ReadonlySet<string>, first: JsonObject, second: JsonObject): boolean {
  let ahead = 0;
  for (const name of Object.keys(second)) if (names.has(name)) ahead--;
  for (const name of names) if (Object.hasOwn(first, name) && ++ahead > 0) return true;
  return false;
}

export const canonicalHelpers: CanonicalHelpers = { isObject, assign, replace, unwrap };
