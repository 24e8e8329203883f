import { appendPointer } from "../../src/json-pointer.js";
import type { Operation } from "fast-json-patch";
import type { ConformanceFile, ConformanceGroup, ConformanceTest, Issue } from "../payloads/conformance-test.js";
import type { Contract } from "../contract/contract.js";
import { resolve, titleOfRef } from "../contract/definitions.js";
import { baseTypeOf, deliveredNamesOf, isNullable, type JsonSchema, type TypeName } from "../contract/json-schema.js";
import { wrapOperations } from "./wrap-operations.js";

/** The name of a property that no schema declares. */
export const undeclared = "notDeclared";

/** For each type, values of other types that a careless sender, or a lenient language, takes for it. */
const wrongValues: Record<Exclude<TypeName, "null">, readonly { readonly value: unknown; readonly description: string }[]> = {
  string: [{ value: 1, description: "a number" }],
  integer: [
    { value: "1", description: "a numeral in quotes" },
    { value: true, description: "true" },
  ],
  number: [
    { value: "1", description: "a numeral in quotes" },
    { value: true, description: "true" },
  ],
  boolean: [
    { value: "true", description: "a word in quotes" },
    { value: 1, description: "a one" },
  ],
  object: [
    { value: [], description: "an array" },
    { value: "{}", description: "an object in quotes" },
  ],
  array: [
    { value: {}, description: "an object" },
    { value: "[]", description: "an array in quotes" },
  ],
};

/** For every constraint in the schemas, tests that break only that constraint; for everything they leave open, tests that use it. A shared object is tested once, in the first event that holds it. */
export function constraintTests(contract: Contract): ConformanceFile[] {
  const objects = new Map<string, ConformanceFile>();
  const events = contract.events.map((event) => {
    const example = `derived/${event.name}.maximal`;
    const groups: ConformanceGroup[] = [];
    visitProperties(event.schema, "", groups);
    if (event.delivered?.properties?.data?.wrapper === undefined) groups.push(...notWrapped(event.schema, contract, example));
    return { name: event.name, groups };

    function visitProperties(schema: JsonSchema, path: string, into: ConformanceGroup[]): void {
      if (schema.properties === undefined) return;
      const newPath = `${path}/${undeclared}`;
      into.push({ description: newPath, tests: [openTest("of any value", example, { op: "add", path: newPath, value: true }, newPath)] });
      into.push({ description: `${path}, text where no form is asked for`, tests: textTests(schema, path, example) });
      for (const [name, property] of Object.entries(schema.properties)) {
        const propertyPath = appendPointer(path, name);
        const shape = resolve(property, contract);
        const required = schema.required?.includes(name) ?? false;
        const tests = [...testsOf(shape, propertyPath, example, required), ...spellingTests(name, schema, path, example)];
        into.push({ description: propertyPath, tests });
        visit(property, propertyPath, into);
      }
    }

    function visit(shape: JsonSchema, path: string, into: ConformanceGroup[]): void {
      if (shape.$ref !== undefined) {
        const [name] = resolve(shape, contract).required ?? [];
        const tests = name === undefined ? [] : [missing(appendPointer(path, name), example, true)];
        into.push({ description: `${path}, what it refers to`, tests });
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
  const known = (description: string, value: unknown): ConformanceTest => ({
    description,
    example,
    patch: [replace(path, value)],
    outcome: "known",
  });
  const invalid = (description: string, value: unknown, keyword: string): ConformanceTest => ({
    ...known(description, value),
    outcome: "invalid",
    issue: { path, keyword },
  });
  const typed = [missing(path, example, required), ...wrongTypes(schema, path, example)];
  if (schema.const !== undefined) return [...typed, { ...known("not in the catalogue", `${schema.const}.never`), outcome: "unknown" }];
  const type = baseTypeOf(schema);
  if (type === undefined) return [...typed, known("text", "any"), known("a number", 1.5), known("null", null)];
  if (type === "integer") return [...typed, invalid("a fraction", 0.5, "type")];
  if (type === "number") return [...typed, known("a fraction", 0.5)];
  if (type === "object" && schema.properties === undefined) return [...typed, known("anything in it", { [undeclared]: true })];
  if (type !== "string") return typed;
  if (schema.format === "date-time") {
    return [...typed, invalid("no date-time", "yesterday", "format"), invalid("a 19th month", "2024-19-01T00:00:00.000Z", "format")];
  }
  return [
    ...typed,
    known("an empty string", ""),
    ...(schema.format === undefined
      ? []
      : [openTest(`no ${schema.format}`, example, replace(path, `no ${schema.format}`), path, "format")]),
  ];
}

/** A body with nested data, for an event that is never delivered that way, lacks its data. */
function notWrapped({ properties }: JsonSchema, contract: Contract, example: string): ConformanceGroup[] {
  const data = properties?.data;
  const object = contract.objects.find(({ title }) => data?.$ref !== undefined && title === titleOfRef(data.$ref));
  const [name] = object?.schema.required ?? [];
  if (object === undefined || name === undefined) return [];
  const issue: Issue = { path: appendPointer("/data", name), keyword: "required" };
  const patch = wrapOperations("/data", object.name);
  return [
    { description: "/data, inside of itself", tests: [{ description: "not delivered so", example, patch, outcome: "invalid", issue }] },
  ];
}

/** One test of all texts without a format: whatever they hold, the body is known. */
function textTests({ properties = {} }: JsonSchema, path: string, example: string): ConformanceTest[] {
  const names = Object.keys(properties).filter((name) => {
    const { format, const: value } = properties[name] ?? {};
    return baseTypeOf(properties[name] ?? {}) === "string" && format === undefined && value === undefined;
  });
  if (names.length === 0) return [];
  const patch = names.map((name) => replace(appendPointer(path, name), "any text"));
  return [{ description: "any text", example, patch, outcome: "known" }];
}

/** A property under another spelling of its name is another property. */
function spellingTests(name: string, { properties = {}, required = [] }: JsonSchema, path: string, example: string): ConformanceTest[] {
  const spelling = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (spelling === name || deliveredNamesOf(properties[name] ?? {}).includes(spelling) || Object.hasOwn(properties, spelling)) return [];
  const [from, to] = [name, spelling].map((property) => appendPointer(path, property)) as [string, string];
  const description = `spelled ${spelling}`;
  const operation: Operation = { op: "move", from, path: to };
  if (!required.includes(name)) return [openTest(description, example, operation, to)];
  return [{ description, example, patch: [operation], outcome: "invalid", issue: { path: from, keyword: "required" } }];
}

function missing(path: string, example: string, required: boolean): ConformanceTest {
  const verdict: Pick<ConformanceTest, "outcome" | "issue"> = required
    ? { outcome: "invalid", issue: { path, keyword: "required" } }
    : { outcome: "known" };
  return { description: "missing", example, patch: [{ op: "remove", path }], ...verdict };
}

/** A test of a value that only strict refuses. */
function openTest(
  description: string,
  example: string,
  operation: Operation,
  path: string,
  keyword = "additionalProperties",
): ConformanceTest {
  const strict: Issue = { path, keyword };
  return { description, example, patch: [operation], outcome: "known", strict };
}

function wrongTypes(schema: JsonSchema, path: string, example: string): ConformanceTest[] {
  const type = baseTypeOf(schema);
  if (type === undefined) return [];
  const issue: Issue = { path, keyword: "type" };
  const delivered = schema["x-delivered-values"]?.map(([value]) => value) ?? [];
  const wrong = wrongValues[type as Exclude<TypeName, "null">].filter(({ value }) => !delivered.includes(value));
  return [
    ...wrong.map(({ value, description }): ConformanceTest => ({
      description,
      example,
      patch: [replace(path, value)],
      outcome: "invalid",
      issue,
    })),
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
