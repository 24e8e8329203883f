import { isObject } from "../../src/canonical-helpers.js";
import type { DeliveredForm } from "../contract/delivered-form.js";
import { escapePointer } from "../contract/json-schema.js";

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
  return Object.entries(value).flatMap(([name, inner]) => {
    const [from, documented] = [`${path}/${escapePointer(name)}`, own(form.names, name)];
    if (documented === undefined) return deliveredNamesIn(inner, own(form.properties, name), from);
    return Object.hasOwn(value, documented) ? [] : [{ from, to: `${path}/${escapePointer(documented)}` }];
  });
}

/** A JSON pointer with each delivered name replaced by the documented one. */
export function documentedPointer(pointer: string, form: DeliveredForm): string {
  let current: DeliveredForm | undefined = form;
  const [root, ...segments] = pointer.split("/");
  const names = segments.map((segment) => {
    if (current?.items !== undefined) {
      current = current.items;
      return segment;
    }
    // Nested data has the same form as the data itself.
    if (segment === current?.wrapper?.name) return segment;
    const name: string = own(current?.names, segment) ?? segment;
    current = own(current?.properties, name);
    return name;
  });
  return [root, ...names].join("/");
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
