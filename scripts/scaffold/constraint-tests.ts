import type { Operation } from "fast-json-patch";
import type { ConformanceGroup, ConformanceTest } from "../conformance-test.js";
import type { Contract } from "../contract/contract.js";
import { resolve, titleOfRef } from "../contract/definitions.js";
import { baseTypeOf, escapePointer, isNullable, type JsonSchema, type TypeName } from "../contract/json-schema.js";

/** The tests that a file of `test/conformance/` owes: for every constraint of the schemas, at least one that breaks just it. */
export interface OwedTests {
  /** Name of the event or of the object whose constraints they are. */
  readonly name: string;
  readonly groups: readonly ConformanceGroup[];
}

/** A value that is of none of a type's kin. */
const wrongValues: Record<Exclude<TypeName, "null">, { readonly value: unknown; readonly description: string }> = {
  string: { value: 1, description: "a number" },
  integer: { value: "1", description: "a numeral in quotes" },
  number: { value: "1", description: "a numeral in quotes" },
  boolean: { value: "true", description: "a word in quotes" },
  object: { value: [], description: "an array" },
  array: { value: {}, description: "an object" },
};

/** What the corpus owes: a shared object's constraints are tested once, in the first event that holds the object. */
export function owedTests(contract: Contract): OwedTests[] {
  const objects = new Map<string, OwedTests>();
  const events = contract.events.map((event) => {
    const example = `derived/${event.name}.maximal`;
    const groups: ConformanceGroup[] = [];
    visitProperties(event.schema, "", groups);
    return { name: event.name, groups };

    function visitProperties(schema: JsonSchema, path: string, into: ConformanceGroup[]): void {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const propertyPath = `${path}/${escapePointer(name)}`;
        const shape = resolve(property, contract);
        into.push({ description: propertyPath, tests: testsOf(shape, propertyPath, example, schema.required?.includes(name) ?? false) });
        visit(property, propertyPath, into);
      }
    }

    function visit(shape: JsonSchema, path: string, into: ConformanceGroup[]): void {
      if (shape.$ref !== undefined) {
        visitObject(titleOfRef(shape.$ref), path);
        return;
      }
      if (shape.items !== undefined) {
        const item = `${path}/0`;
        into.push({ description: item, tests: wrongTypes(resolve(shape.items, contract), item, example) });
        visit(shape.items, item, into);
      }
      visitProperties(shape, path, into);
    }

    function visitObject(title: string, path: string): void {
      const object = contract.objects.find((candidate) => candidate.title === title);
      if (object === undefined || objects.has(title)) return;
      const own: ConformanceGroup[] = [];
      objects.set(title, { name: object.name, groups: own });
      visitProperties(object.schema, path, own);
    }
  });
  return [...events, ...objects.values()];
}

function testsOf(schema: JsonSchema, path: string, example: string, required: boolean): ConformanceTest[] {
  const test = (description: string, operation: Operation, keyword?: string): ConformanceTest => ({
    description,
    example,
    patch: [operation],
    ...(keyword === undefined ? { outcome: "known" } : { outcome: "invalid", issue: { path, keyword } }),
  });
  if (schema.const !== undefined) {
    return [
      test("missing", { op: "remove", path }, "required"),
      ...wrongTypes(schema, path, example),
      { ...test("not in the catalogue", replace(path, `${schema.const}.never`)), outcome: "unknown" },
    ];
  }
  return [
    test("missing", { op: "remove", path }, required ? "required" : undefined),
    ...wrongTypes(schema, path, example),
    ...(baseTypeOf(schema) === "integer" ? [test("a fraction", replace(path, 0.5), "type")] : []),
    ...(schema.format === "date-time"
      ? [
          test("no date-time", replace(path, "yesterday"), "format"),
          test("a 19th month", replace(path, "2024-19-01T00:00:00.000Z"), "format"),
        ]
      : []),
    ...(baseTypeOf(schema) === "string" && schema.format !== "date-time" ? [test("an empty string", replace(path, ""))] : []),
  ];
}

function wrongTypes(schema: JsonSchema, path: string, example: string): ConformanceTest[] {
  const type = baseTypeOf(schema);
  if (type === undefined) return [];
  const wrong = wrongValues[type as Exclude<TypeName, "null">];
  const issue = { path, keyword: "type" };
  return [
    { description: wrong.description, example, patch: [replace(path, wrong.value)], outcome: "invalid", issue },
    {
      description: "null",
      example,
      patch: [replace(path, null)],
      ...(isNullable(schema) ? { outcome: "known" } : { outcome: "invalid", issue }),
    },
  ];
}

function replace(path: string, value: unknown): Operation {
  return { op: "replace", path, value };
}
