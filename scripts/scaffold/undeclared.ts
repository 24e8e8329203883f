import { appendPointer } from "../../src/json-pointer.js";
import type { Contract } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import { type JsonSchema } from "../contract/json-schema.js";
import { isObject } from "../../src/canonical-helpers.js";

/** JSON pointers of a body's undeclared properties, in the order in which strict finds them: an object's own before deeper ones. */
export function undeclaredIn(shape: JsonSchema, value: unknown, contract: Contract, path = ""): string[] {
  const schema = resolve(shape, contract);
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      schema.items === undefined ? [] : undeclaredIn(schema.items, item, contract, `${path}/${index}`),
    );
  if (!isObject(value) || schema.properties === undefined) return [];
  const { properties } = schema;
  const at = (name: string) => appendPointer(path, name);
  return [
    ...Object.keys(value)
      .filter((name) => !Object.hasOwn(properties, name))
      .map(at),
    ...Object.entries(properties).flatMap(([name, property]) =>
      Object.hasOwn(value, name) ? undeclaredIn(property, value[name], contract, at(name)) : [],
    ),
  ];
}
