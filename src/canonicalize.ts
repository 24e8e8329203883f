import type { DeliveredForm } from "../generated/typescript/delivered-forms.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * Turns a delivered value into its documented form.
 *
 * What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and the other stays.
 * The value itself is not changed: what differs is copied, and a value that is in documented form already is returned as it is.
 */
export function canonicalize(value: unknown, form: DeliveredForm): unknown {
  if (Array.isArray(value)) return form.items === undefined ? value : canonicalizeItems(value, form.items);
  if (!isObject(value)) return value;
  let result = value;
  if (form.wrapper !== undefined) result = unwrap(result, form.wrapper);
  if (form.names !== undefined) result = rename(result, form.names);
  for (const name in form.values) {
    const pair = form.values[name]?.find(([delivered]) => delivered === result[name]);
    if (pair !== undefined) result = { ...result, [name]: pair[1] };
  }
  for (const name in form.properties) {
    const inner = result[name];
    const canonical = canonicalize(inner, form.properties[name] as DeliveredForm);
    if (canonical !== inner) result = { ...result, [name]: canonical };
  }
  return result;
}

function canonicalizeItems(items: readonly unknown[], form: DeliveredForm): readonly unknown[] {
  const canonical = items.map((item) => canonicalize(item, form));
  return canonical.some((item, index) => item !== items[index]) ? canonical : items;
}

/** The object under its documented names. Built from entries, so that a property named `__proto__` stays a property. */
function rename(object: Json, names: Readonly<Record<string, string>>): Json {
  const renamed = new Map<string, string>();
  for (const delivered in names) {
    const documented = names[delivered] as string;
    if (Object.hasOwn(object, delivered) && !Object.hasOwn(object, documented)) renamed.set(delivered, documented);
  }
  if (renamed.size === 0) return object;
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [renamed.get(name) ?? name, value]));
}

/**
 * The object that `wrapper` holds, with what else stands in the wrapper as extra properties.
 *
 * What could be mistaken for a property of the value, because the value has one of that name or may have one, stays inside of the property that held the value.
 */
function unwrap(wrapper: Json, { name, required, properties }: NonNullable<DeliveredForm["wrapper"]>): Json {
  const inner = wrapper[name];
  if (!isObject(inner) || countOf(required, inner) <= countOf(required, wrapper)) return wrapper;
  const { [name]: _, ...rest } = wrapper;
  const mistakable = (key: string) => Object.hasOwn(inner, key) || properties.includes(key);
  if (!Object.hasOwn(inner, name) && !Object.keys(rest).some(mistakable)) return { ...inner, ...rest };
  const { [name]: nested, ...value } = inner;
  const entries = Object.entries(rest);
  const left = Object.fromEntries(entries.filter(([key]) => mistakable(key)));
  if (Object.hasOwn(inner, name)) left[name] = nested;
  return { ...value, ...Object.fromEntries(entries.filter(([key]) => !mistakable(key))), [name]: left };
}

function countOf(names: readonly string[], object: Json): number {
  return names.reduce((count, name) => (Object.hasOwn(object, name) ? count + 1 : count), 0);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
