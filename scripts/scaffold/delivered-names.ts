import { isObject } from "../../src/canonical-helpers.js";
import { type DeliveredForm, deliveredProperties, ownValue } from "../../src/delivered-form.js";
import { appendPointer, parsePointer } from "../../src/json-pointer.js";

/** A property under its delivered name. */
export interface DeliveredName {
  /** JSON pointer to its place. */
  readonly from: string;
  /** JSON pointer to its place in the documented form. */
  readonly to: string;
}

/** The properties of a value that have their delivered name. If both names are present, the delivered one is another property. */
export function deliveredNamesIn(value: unknown, form: DeliveredForm | undefined, path = ""): DeliveredName[] {
  if (form === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => deliveredNamesIn(item, form.items, `${path}/${index}`));
  if (!isObject(value)) return [];
  const { wrapper: _, ...own } = form;
  const properties = Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
  return deliveredProperties(properties, own, () => undefined).flatMap(({ property, documented, form: inner }) => {
    const [from, to] = [appendPointer(path, property.name), appendPointer(path, ...documented)];
    return from === to ? deliveredNamesIn(property.value, inner, from) : [{ from, to }];
  });
}

/** A JSON pointer with each delivered name replaced by the documented one. */
export function documentedPointer(pointer: string, form: DeliveredForm): string {
  let current: DeliveredForm | undefined = form;
  const names = parsePointer(pointer).map((segment) => {
    if (current?.items !== undefined) {
      current = current.items;
      return segment;
    }
    // Nested data has the same form as the data itself.
    if (segment === current?.wrapper?.name) return segment;
    const name: string = ownValue(current?.names, segment) ?? segment;
    current = ownValue(current?.properties, name);
    return name;
  });
  return appendPointer("", ...names);
}
