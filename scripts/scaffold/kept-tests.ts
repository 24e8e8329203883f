import fastJsonPatch, { type Operation } from "fast-json-patch";
import type { Contract } from "../contract/contract.js";
import type { DeliveredForm } from "../contract/delivered-form.js";
import type { ConformanceGroup, ConformanceTest } from "../payloads/conformance-test.js";
import { normalize } from "../../src/delivered-form.js";
import { eventNameOf } from "../../src/event-name.js";
import type { Example } from "../payloads/examples.js";
import { deliveredNamesIn, documentedPointer } from "./delivered-names.js";
import type { Corpus } from "./missing-tests.js";
import { undeclaredIn } from "./undeclared.js";
import type { Upkeep } from "./upkeep.js";

/** A corpus that matches the examples it patches, and the changes that were needed. */
export interface KeptTests extends Upkeep {
  readonly corpus: Corpus;
}

/**
 * Removes the tests of a corpus that can no longer be run: those whose example is gone or lacks the place that they patch, and those of a removed event.
 * It also lists tests of a body with a property that is no longer declared, which strict now finds. If a property has been renamed, and is still delivered under its old name, its tests use the new name.
 *
 * @param lostEvents The events that the contract had.
 */
export function keptTests(corpus: Corpus, contract: Contract, examples: readonly Example[], lostEvents: readonly string[]): KeptTests {
  const bodies = new Map(examples.map((example) => [example.name, example]));
  const forms = new Map<string | undefined, DeliveredForm | undefined>(contract.events.map((event) => [event.name, event.delivered]));
  const added: string[] = [];
  const gone: string[] = [];
  const kept = [...corpus].map(([file, groups]) => {
    const merged = new Map<string, ConformanceTest[]>();
    for (const group of groups)
      for (const test of group.tests) {
        const now = inStep(group.description, test);
        const name = `test/conformance/${file}.json › ${group.description} › ${test.description}`;
        if (now === undefined) gone.push(name);
        else {
          const strict = strictOf(now.test);
          merged.set(now.group, [...(merged.get(now.group) ?? []), strict?.test ?? now.test]);
          if (now.test !== test) added.push(`${name}: documented names`);
          if (strict !== undefined) (strict.isGone ? gone : added).push(`${name}: strict finds ${strict.path ?? "nothing"} first`);
        }
      }
    return [file, [...merged].map(([description, tests]): ConformanceGroup => ({ description, tests }))] as const;
  });
  return { corpus: new Map(kept), added, gone, byHand: [] };

  /** A test of a known body in which strict now finds a different undeclared property first, and whether that is because the property is no longer declared. */
  function strictOf(
    test: ConformanceTest,
  ): { readonly test: ConformanceTest; readonly path: string | undefined; readonly isGone: boolean } | undefined {
    const { strict, ...rest } = test;
    const payload = test.example === undefined ? test.payload : bodies.get(test.example)?.payload;
    if (payload === undefined || test.outcome !== "known" || (strict !== undefined && strict.keyword !== "additionalProperties"))
      return undefined;
    const body = patched(payload, test.patch);
    const event = contract.events.find(({ name }) => name === eventNameOf(body));
    if (event === undefined) return undefined;
    const documented = event.delivered === undefined ? body : normalize(body, event.delivered);
    const undeclared = undeclaredIn(event.schema, documented, contract);
    const [path] = undeclared;
    if (path === strict?.path) return undefined;
    const isGone = strict === undefined || undeclared.includes(strict.path);
    return { test: path === undefined ? rest : { ...rest, strict: { path, keyword: "additionalProperties" } }, path, isGone };
  }

  function inStep(group: string, test: ConformanceTest): { readonly group: string; readonly test: ConformanceTest } | undefined {
    const example = test.example === undefined ? undefined : bodies.get(test.example);
    if (test.example === undefined ? lostEvents.some((name) => isOf(test, name)) : example === undefined) return undefined;
    const payload = example === undefined ? test.payload : example.payload;
    // Text payloads are not parsed: they may not be JSON.
    if (payload === undefined) return { group, test };
    const form = forms.get(eventNameOf(payload));
    if (isRunnable(test, payload)) return { group, test: form === undefined ? test : withDocumentedVerdict(test, payload, form) };
    if (form === undefined) return undefined;
    const renamed = withDocumentedNames(test, form);
    return isRunnable(renamed, payload) ? { group: renamedGroup(group, form), test: renamed } : undefined;
  }
}

/** Whether a test without an example belongs to an event. */
function isOf({ payload, text }: ConformanceTest, event: string): boolean {
  return text === undefined ? eventNameOf(payload) === event : text.includes(JSON.stringify(event));
}

function patched(payload: unknown, patch: readonly Operation[] = []): unknown {
  // A value that a patch adds becomes part of the body, which later operations change.
  return fastJsonPatch.applyPatch(structuredClone(payload), structuredClone(patch), true).newDocument;
}

function isRunnable({ patch, canonical }: ConformanceTest, payload: unknown): boolean {
  try {
    patched(patched(payload, patch), canonical);
    return true;
  } catch {
    return false;
  }
}

/** A test of a body that has a property under its delivered name, with a verdict about the documented name. */
function withDocumentedVerdict(test: ConformanceTest, payload: unknown, form: DeliveredForm): ConformanceTest {
  const { issue, canonical = [], outcome } = test;
  const path = issue === undefined || issue.keyword === "additionalProperties" ? issue?.path : documentedPointer(issue.path, form);
  if (issue !== undefined && path !== undefined && path !== issue.path) return { ...test, issue: { ...issue, path } };
  if (outcome !== "known") return test;
  const names = deliveredNamesIn(patched(patched(payload, test.patch), canonical), form);
  if (names.length === 0) return test;
  const { strict, ...rest } = test;
  const renamed = names.map(({ from, to }): Operation => ({ op: "move", from, path: to }));
  return { ...rest, canonical: [...canonical, ...renamed], ...(strict === undefined ? {} : { strict }) };
}

function withDocumentedNames(test: ConformanceTest, form: DeliveredForm): ConformanceTest {
  const pointer = (path: string) => documentedPointer(path, form);
  const operation = (one: Operation): Operation => ({
    ...one,
    path: pointer(one.path),
    ...("from" in one ? { from: pointer(one.from) } : {}),
  });
  const { patch, canonical, issue, strict, ...rest } = test;
  return {
    ...rest,
    ...(patch === undefined ? {} : { patch: patch.map(operation) }),
    outcome: test.outcome,
    ...(canonical === undefined ? {} : { canonical: canonical.map(operation) }),
    ...(issue === undefined ? {} : { issue: { ...issue, path: pointer(issue.path) } }),
    ...(strict === undefined ? {} : { strict: { ...strict, path: pointer(strict.path) } }),
  };
}

/** The description of a group may begin with the JSON pointer that it is about. */
function renamedGroup(description: string, form: DeliveredForm): string {
  if (!description.startsWith("/")) return description;
  const [pointer = "", ...rest] = description.split(", ");
  return [documentedPointer(pointer, form), ...rest].join(", ");
}
