import { canonicalHelpers } from "../../src/canonical-helpers.js";
import type { DeliveredForm } from "../contract/delivered-form.js";

const { isObject, assign, replace, unwrap } = canonicalHelpers;

/**
 * Converts a value as delivered to its documented form. It does what the printed canonicalizers do, but reads the table that they are printed from.
 *
 * @param value The value, which is not changed: parts that differ are copied.
 */
export function documentedForm(value: unknown, form: DeliveredForm): unknown {
  const { wrapper, names = {}, values = {}, properties = {}, items } = form;
  if (items !== undefined) return Array.isArray(value) ? value.map((item) => documentedForm(item, items)) : value;
  if (!isObject(value)) return value;
  let result = value;
  if (wrapper !== undefined)
    result = unwrap(result, wrapper.name, { required: new Set(wrapper.required), properties: new Set(wrapper.properties) }, false);
  result = withDocumentedNames(result, names);
  for (const [name, pairs] of Object.entries(values)) {
    const pair = pairs.find(([delivered]) => delivered === result[name]);
    if (pair !== undefined) result = replace(result, name, pair[1], false);
  }
  for (const [name, inner] of Object.entries(properties))
    if (Object.hasOwn(result, name)) result = replace(result, name, documentedForm(result[name], inner), false);
  return result;
}

/** An object with its documented names. Where both names are present, both stay. */
function withDocumentedNames(object: Record<string, unknown>, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const renamed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const documented = Object.hasOwn(names, name) ? names[name] : undefined;
    assign(renamed, documented === undefined || Object.hasOwn(object, documented) ? name : documented, value);
  }
  return renamed;
}
