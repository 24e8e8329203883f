// Generated from schemas/ by `npm run generate`. Do not edit.

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function assign(object, name, value) {
  if (name === "__proto__") Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else object[name] = value;
}
function rename(object, documented, delivered) {
  if (Object.hasOwn(object, documented)) return object;
  const former = delivered.find((name) => Object.hasOwn(object, name));
  if (former === void 0) return object;
  const renamed = {};
  for (const name of Object.keys(object)) assign(renamed, name === former ? documented : name, object[name]);
  return renamed;
}
function replace(object, name, value, isOwn) {
  if (!isOwn) return { ...object, [name]: value };
  object[name] = value;
  return object;
}
function unwrap(wrapper, name, shape, isOwn) {
  const inner = wrapper[name];
  if (!isObject(inner) || !hasMore(shape.required, inner, wrapper)) return wrapper;
  const object = isOwn ? inner : { ...inner };
  let left = Object.hasOwn(inner, name) ? { [name]: inner[name] } : void 0;
  for (const key of Object.keys(wrapper)) {
    if (key === name) continue;
    if (Object.hasOwn(object, key) || shape.properties.has(key)) assign((left ??= {}), key, wrapper[key]);
    else assign(object, key, wrapper[key]);
  }
  if (left !== void 0) object[name] = left;
  return object;
}
function hasMore(names, first, second) {
  let ahead = 0;
  for (const name of Object.keys(second)) if (names.has(name)) ahead--;
  for (const name of names) if (Object.hasOwn(first, name) && ++ahead > 0) return true;
  return false;
}
const canonicalHelpers = { isObject, assign, rename, replace, unwrap };
export { assign, canonicalHelpers, isObject, rename, replace, unwrap };
