import fc from "fast-check";
import type { Contract } from "../../scripts/contract/contract.js";
import { resolve } from "../../scripts/contract/definitions.js";
import { baseTypeOf, isNullable, type JsonSchema } from "../../scripts/contract/json-schema.js";
import { type Json, oddNames, oddStrings, soundDateTimes } from "./odd-values.js";

const string = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("evt_1", "https://example.com/a", "Unknown", "São Paulo", "stripe", "") },
  { weight: 1, arbitrary: fc.constantFrom(...oddStrings) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const integer = fc.oneof(fc.nat(1000), fc.maxSafeInteger());
const anything = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

/** Valid bodies of every event, in documented form: optional properties are sometimes missing, nullable ones sometimes null, and some properties are undeclared. */
export function schemaBodies(contract: Contract): fc.Arbitrary<Json> {
  const known = new Map<JsonSchema, fc.Arbitrary<Json>>();
  const valuesOf = (schema: JsonSchema): fc.Arbitrary<Json> => {
    const target = resolve(schema, contract);
    const values = known.get(target) ?? (isNullable(target) ? fc.option(valuesOfType(target), { freq: 3 }) : valuesOfType(target));
    known.set(target, values);
    return values;
  };
  const valuesOfType = (schema: JsonSchema): fc.Arbitrary<Json> => {
    if (schema.const !== undefined) return fc.constant(schema.const);
    switch (baseTypeOf(schema)) {
      case "string":
        return schema.format === "date-time" ? soundDateTimes : string;
      case "integer":
        return integer;
      case "number":
        return fc.oneof(integer, fc.double({ noNaN: true, noDefaultInfinity: true }));
      case "boolean":
        return fc.boolean();
      case "array":
        return fc.array(schema.items === undefined ? anything : valuesOf(schema.items), { maxLength: 3 });
      case "object":
        return objectsOf(schema);
      default:
        return anything;
    }
  };
  const objectsOf = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<Json> => {
    const declared = Object.entries(properties);
    const extra = fc.array(fc.tuple(fc.constantFrom(...oddNames, "folder"), anything), { maxLength: 2 });
    return fc
      .tuple(
        fc.tuple(...declared.map(([, property]) => valuesOf(property))),
        fc.array(fc.boolean(), { minLength: declared.length, maxLength: declared.length }),
        fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: extra }),
      )
      .map(([values, isThere, others]) =>
        Object.fromEntries([
          ...declared.flatMap(([name], index): [string, Json][] =>
            isThere[index] === true || required.includes(name) ? [[name, values[index] as Json]] : [],
          ),
          ...others.filter(([name]) => !Object.hasOwn(properties, name)),
        ]),
      );
  };
  return fc.oneof(...contract.events.map(({ schema }) => valuesOf(schema)));
}
