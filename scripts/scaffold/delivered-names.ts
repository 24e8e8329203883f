import { isObject } from "../../src/canonical-helpers.js";
import type { DeliveredForm } from "../contract/delivered-form.js";
import { escapePointer } from "../contract/json-schema.js";

/** A property under a name that it is delivered under. */
export interface DeliveredName {
  /** JSON pointer of where it is. */
  readonly from: string;
  /** JSON pointer of where it is in the documented form. */
  readonly to: string;
}

/** The properties of a value that stand under a name that they are delivered under. Where both names are there, the delivered one is another property. */
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

/** A JSON pointer with each name that a property is delivered under replaced by its own. */
export function documentedPointer(pointer: string, form: DeliveredForm): string {
  let current: DeliveredForm | undefined = form;
  const [root, ...segments] = pointer.split("/");
  const names = segments.map((segment) => {
    if (current?.items !== undefined) {
      current = current.items;
      return segment;
    }
    // What is inside of itself has the same form there.
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
