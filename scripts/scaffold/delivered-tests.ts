import { deliveredNames } from "../../src/delivered-form.js";
import { appendPointer } from "../../src/json-pointer.js";
import type { Operation } from "fast-json-patch";
import type { ConformanceFile, ConformanceGroup, ConformanceTest } from "../payloads/conformance-test.js";
import type { Contract } from "../contract/contract.js";
import type { DeliveredForm, Wrapper } from "../contract/delivered-form.js";
import { wrapOperations } from "./wrap-operations.js";

/** For every difference between a delivered body and the documented form, tests that depend on only that difference. A shared object's form is tested once, in the first event that has it. */
export function deliveredTests(contract: Contract): ConformanceFile[] {
  const seen = new Set<string>();
  return contract.events.flatMap(({ name, delivered }) => {
    const example = `derived/${name}.maximal`;
    const groups: ConformanceGroup[] = [];
    if (delivered !== undefined) visit(delivered, "");
    return groups.length === 0 ? [] : [{ name: `delivered.${name}`, groups }];

    function visit(form: DeliveredForm, path: string): void {
      if (form.title !== undefined && seen.has(form.title)) return;
      if (form.title !== undefined) seen.add(form.title);
      const add = (description: string, tests: readonly ConformanceTest[]) => groups.push({ description, tests });
      if (form.wrapper !== undefined)
        add(`${path}, inside of itself`, wrapperTests(form.wrapper, Object.entries(form.names ?? {}).flat(), path, example));
      for (const [from, to] of Object.entries(form.names ?? {}))
        add(appendPointer(path, to), [nameTest(appendPointer(path, from), appendPointer(path, to), example)]);
      for (const [documented, names] of deliveredNames(form))
        if (names.length > 1) add(`${appendPointer(path, documented)}, under two names`, precedenceTests(names, documented, path, example));
      for (const [property, pairs] of Object.entries(form.values ?? {}))
        add(
          appendPointer(path, property),
          pairs.map((pair) => valueTest(appendPointer(path, property), pair, example)),
        );
      if (form.items !== undefined) visit(form.items, `${path}/0`);
      for (const [property, inner] of Object.entries(form.properties ?? {})) visit(inner, appendPointer(path, property));
    }
  });
}

function nameTest(delivered: string, documented: string, example: string): ConformanceTest {
  return {
    description: `as ${delivered}`,
    example,
    patch: [move(documented, delivered)],
    outcome: "known",
    canonical: [move(delivered, documented)],
  };
}

/** Of two delivered names of a property, the one that is listed first counts. */
function precedenceTests(names: readonly string[], documented: string, path: string, example: string): ConformanceTest[] {
  return names.slice(1).map((second, index) => {
    const first = names[index] as string;
    const [from, to, other] = [documented, first, second].map((name) => appendPointer(path, name)) as [string, string, string];
    return {
      description: `${first} and ${second}`,
      example,
      patch: [{ op: "add", path: other, value: "another" }, move(from, to)],
      outcome: "known",
      canonical: [move(to, from)],
      strict: { path: other, keyword: "additionalProperties" },
    };
  });
}

function valueTest(path: string, [delivered, documented]: readonly [unknown, unknown], example: string): ConformanceTest {
  return {
    description: `${JSON.stringify(delivered)} for ${JSON.stringify(documented)}`,
    example,
    patch: [{ op: "replace", path, value: delivered }],
    outcome: "known",
    canonical: [{ op: "replace", path, value: documented }],
  };
}

/** Tests of a value inside a wrapper: which of the two objects is the value, and which one owns a property that could belong to either. */
function wrapperTests(
  { name, required, properties }: Wrapper,
  renamed: readonly string[],
  path: string,
  example: string,
): ConformanceTest[] {
  const inner = appendPointer(path, name);
  const wrap = wrapOperations(path, name);
  const out = (property: string) => move(appendPointer(inner, property), appendPointer(path, property));
  const test = (description: string, operations: readonly Operation[]) => ({ description, example, patch: [...wrap, ...operations] });
  const lacks = (property: string) => ({
    outcome: "invalid" as const,
    issue: { path: appendPointer(path, property), keyword: "required" },
  });
  const optional = properties.filter((property) => !required.includes(property) && !renamed.includes(property));
  const tests: ConformanceTest[] = [
    { ...test("as it is", []), outcome: "known", canonical: [move(inner, path)] },
    {
      ...test("what it may have stands beside it", optional.map(out)),
      outcome: "known",
      canonical: [move(inner, "/inner"), move(path, appendPointer("/inner", name)), move("/inner", path)],
      ...(optional.length === 0 ? {} : { strict: { path: inner, keyword: "additionalProperties" } }),
    },
    ...required.map((property) => ({ ...test(`${property} stands beside it`, [out(property)]), ...lacks(property) })),
  ];
  // The value is the object with more of the required properties: here by one, so that each of them decides.
  const middle = Math.ceil(required.length / 2);
  for (const [half, kept, others] of [
    ["first", required.slice(0, middle), required.slice(middle)],
    ["second", required.slice(middle), required.slice(0, middle)],
  ] as const) {
    const [first] = others;
    if (kept.length === 0 || first === undefined) continue;
    const beside = others.slice(0, kept.length - 1);
    const removed = others.slice(kept.length - 1).map((property): Operation => ({ op: "remove", path: appendPointer(inner, property) }));
    tests.push({
      ...test(`it has the ${half} half of what it must have, and what holds it one less`, [
        ...[...beside, ...optional].map(out),
        ...removed,
      ]),
      ...lacks(first),
    });
  }
  return tests;
}

function move(from: string, path: string): Operation {
  return { op: "move", from, path };
}
