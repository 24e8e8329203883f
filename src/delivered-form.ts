import { assign, isObject } from "./canonical-helpers.js";
import { parsePointer } from "./json-pointer.js";

// How a body that was delivered is read by the table of the differences: for the build, the site and the command line.
// The library itself runs the functions that are printed from the same table, which are faster and smaller.

/**
 * How the delivered form of a value may differ from its documented form. Parts that do not differ are left out.
 *
 * Plain data: the same table drives the runtime, the ports and the published schema of deliveries.
 */
export interface DeliveredForm {
  /** A name for this form, in PascalCase, the same wherever it occurs; only the forms of shared objects have one. */
  readonly title?: string;
  /** An object that may hold the whole value as one of its properties. */
  readonly wrapper?: Wrapper;
  /** The names that properties may be delivered under: delivered name → documented name. If several names of one property arrive, the documented one counts, otherwise the first of these. */
  readonly names?: Readonly<Record<string, string>>;
  /** The values that a property may be delivered with: documented name → pairs of the delivered and the documented value. */
  readonly values?: Readonly<Record<string, readonly (readonly [delivered: unknown, documented: unknown])[]>>;
  /** The forms of properties that differ, by documented name. */
  readonly properties?: Readonly<Record<string, DeliveredForm>>;
  /** The form of an array's items, if it differs. */
  readonly items?: DeliveredForm;
}

/** An object around a value: `{ "link": { … } }` instead of the link itself. */
export interface Wrapper {
  /** The property that holds the value. */
  readonly name: string;
  /** The properties that the value must have and that have only one name: of the two objects, the one with more of them is the value. */
  readonly required: readonly string[];
  /** Every property that the value may have, under each of its names: if the wrapper has one of them, it is the wrapper's own. */
  readonly properties: readonly string[];
}

/** A property of an object, whatever its value is made of: JSON, or a tree with places. */
interface Property<Value> {
  readonly name: string;
  readonly value: Value;
}

/** A property of an object as it came, and its place in the documented form. */
export interface DeliveredProperty<Own> {
  readonly property: Own;
  /** The names that lead to it from the object as it came: two, if the object is a wrapper and the property is inside. */
  readonly path: readonly string[];
  /** The names that lead to it from the object in its documented form: two, if it stays nested under the name of what held the object. */
  readonly documented: readonly string[];
  /** How its value may differ. */
  readonly form: DeliveredForm | undefined;
  /** The values that it may be delivered with, each with the documented one. */
  readonly values: readonly (readonly [delivered: unknown, documented: unknown])[];
}

/**
 * Converts a value to its documented form, as the printed functions of the library do. The value is left as it is: a copy is returned.
 *
 * A value that has no place in the documented form stays as an extra property. If several names of one property arrive, the documented one wins and the others stay.
 */
export function normalize(value: unknown, form: DeliveredForm): unknown {
  const { items } = form;
  if (items !== undefined) return Array.isArray(value) ? value.map((item) => normalize(item, items)) : value;
  if (!isObject(value)) return value;
  const normalized: Record<string, unknown> = {};
  for (const { property, documented, form: inner, values } of deliveredProperties(propertiesIn(value), form, propertiesOf)) {
    const pair = values.find(([delivered]) => delivered === property.value);
    const plain = pair === undefined ? property.value : pair[1];
    assignAt(normalized, documented, inner === undefined ? plain : normalize(plain, inner));
  }
  return normalized;
}

/**
 * Converts a JSON pointer into the documented form to the names and indices that lead to the same value in the body as it was delivered.
 *
 * From where the pointer leads to nothing, its own names follow.
 */
export function deliveredPath(pointer: string, body: unknown, form: DeliveredForm | undefined): string[] {
  const path: string[] = [];
  let rest = parsePointer(pointer);
  let value = body;
  let current = form;
  while (rest.length > 0) {
    const [name = "", ...after] = rest;
    if (Array.isArray(value)) {
      path.push(name);
      [value, current, rest] = [value[Number(name)], current?.items, after];
      continue;
    }
    const properties = isObject(value) ? propertiesIn(value) : [];
    const found = deliveredProperties(properties, current, propertiesOf).find(({ documented }) =>
      documented.every((token, index) => token === rest[index]),
    );
    if (found === undefined) {
      const holder = wrapperAmong(properties, current?.wrapper, propertiesOf);
      return [...path, ...(holder === undefined ? [] : [holder.name]), ...rest];
    }
    path.push(...found.path);
    [value, current, rest] = [found.property.value, found.form, rest.slice(found.documented.length)];
  }
  return path;
}

/**
 * Lists the properties of an object as it came with their places in the documented form, in the order of that form.
 *
 * @param propertiesOf Gives the properties of a property's value, if that is an object.
 */
export function deliveredProperties<Value, Own extends Property<Value>>(
  properties: readonly Own[],
  form: DeliveredForm | undefined,
  propertiesOf: (property: Own) => readonly Own[] | undefined,
): DeliveredProperty<Own>[] {
  const wrapper = form?.wrapper;
  const holder = wrapperAmong(properties, wrapper, propertiesOf);
  const inner = holder === undefined ? undefined : propertiesOf(holder);
  if (wrapper === undefined || holder === undefined || inner === undefined)
    return properties.map((property) => placeOf(property, properties, form));
  const nested = (property: Own) => ({ ...placeOf(property, [], undefined), documented: [wrapper.name, property.name] });
  const isTaken = ({ name }: Own) => wrapper.properties.includes(name) || inner.some((other) => other.name === name);
  const outer = properties.filter(({ name }) => name !== holder.name);
  return [
    ...inner
      .map((property) => (property.name === wrapper.name ? nested(property) : placeOf(property, inner, form)))
      .map((place) => ({ ...place, path: [holder.name, ...place.path] })),
    ...outer.filter((property) => !isTaken(property)).map((property) => placeOf(property, [], undefined)),
    ...outer.filter(isTaken).map(nested),
  ];
}

/** The property that holds the whole object, if there is one: of the two, the object is the one that has more of the properties that it must have. */
export function wrapperAmong<Value, Own extends Property<Value>>(
  properties: readonly Own[],
  wrapper: Wrapper | undefined,
  propertiesOf: (property: Own) => readonly Own[] | undefined,
): Own | undefined {
  // Of two with one name, the last counts, as to JSON.parse.
  const holder = properties.filter(({ name }) => name === wrapper?.name).at(-1);
  const inner = holder === undefined ? undefined : propertiesOf(holder);
  const count = (some: readonly Own[]) => wrapper?.required.filter((name) => some.some((property) => property.name === name)).length ?? 0;
  return inner !== undefined && count(inner) > count(properties) ? holder : undefined;
}

/** The place of a property among those of the same object. If several of its names are there, it is the one with the documented name, or else with the name listed first. */
function placeOf<Own extends Property<unknown>>(
  property: Own,
  siblings: readonly Own[],
  form: DeliveredForm | undefined,
): DeliveredProperty<Own> {
  const renamed = ownValue(form?.names, property.name);
  const documented = renamed === undefined || firstName(renamed, siblings, form) !== property.name ? property.name : renamed;
  return {
    property,
    path: [property.name],
    documented: [documented],
    form: ownValue(form?.properties, documented),
    values: ownValue(form?.values, documented) ?? [],
  };
}

/** The name that counts for a property, among those that are there. */
function firstName(documented: string, siblings: readonly Property<unknown>[], form: DeliveredForm | undefined): string | undefined {
  const delivered = deliveredNames(form ?? {}).get(documented) ?? [];
  return [documented, ...delivered].find((name) => siblings.some((sibling) => sibling.name === name));
}

/** The names that each property may be delivered under, by its documented name: the one that counts first. */
export function deliveredNames({ names = {} }: DeliveredForm): ReadonlyMap<string, readonly string[]> {
  const byProperty = new Map<string, string[]>();
  for (const [delivered, documented] of Object.entries(names))
    byProperty.set(documented, [...(byProperty.get(documented) ?? []), delivered]);
  return byProperty;
}

function propertiesIn(object: Readonly<Record<string, unknown>>): Property<unknown>[] {
  return Object.entries(object).map(([name, value]) => ({ name, value }));
}

function propertiesOf({ value }: Property<unknown>): Property<unknown>[] | undefined {
  return isObject(value) ? propertiesIn(value) : undefined;
}

function assignAt(object: Record<string, unknown>, [name = "", inner]: readonly string[], value: unknown): void {
  if (inner === undefined) return assign(object, name, value);
  const nested = (object[name] ??= {});
  if (isObject(nested)) assign(nested, inner, value);
}

/** What a table has under a name: not what it inherits, because a body may have a property named `constructor`. */
export function ownValue<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
