import { isDeepStrictEqual } from "node:util";
import type { ConformanceFile, ConformanceGroup, ConformanceTest } from "../payloads/conformance-test.js";

/** A corpus: groups of tests by file name. */
export type Corpus = ReadonlyMap<string, readonly ConformanceGroup[]>;

/** Tests that a corpus should have. Each is in the group that it belongs to. */
export interface RequiredTests {
  /** The tests that it does not have. Tests are matched by their patch first, and by their description only after that. */
  readonly missing: readonly ConformanceFile[];
  /** The tests that it has under the same description and with the same outcome, but with another patch: a schema's list has become longer or shorter. */
  readonly outgrown: readonly ConformanceFile[];
  /** The tests that it has with another verdict. */
  readonly stale: readonly ConformanceFile[];
}

/** The tests that the corpus should have and does not have in that form. */
export function missingTests(owed: readonly ConformanceFile[], corpus: Corpus): RequiredTests {
  const missing: ConformanceFile[] = [];
  const outgrown: ConformanceFile[] = [];
  const stale: ConformanceFile[] = [];
  for (const { name, groups } of owed) {
    const present = corpus.get(name) ?? [];
    const byChange = new Map(present.flatMap(({ tests }) => tests.map((test) => [changeOf(test), test])));
    for (const { description, tests } of groups)
      for (const test of tests) {
        const same = byChange.get(changeOf(test));
        const named = present.find((group) => group.description === description)?.tests.find((one) => one.description === test.description);
        const file: ConformanceFile = { name, groups: [{ description, tests: [test] }] };
        if (same !== undefined) {
          if (!isDeepStrictEqual(verdictOf(same), verdictOf(test))) stale.push(file);
        } else if (named === undefined) missing.push(file);
        else (named.outcome === test.outcome ? outgrown : stale).push(file);
      }
  }
  return { missing, outgrown, stale };
}

/** A corpus with tests put in: in place of those with the same patch, or else the same description, or at the end of their group. */
export function withTests(corpus: Corpus, files: readonly ConformanceFile[]): Corpus {
  const changed = new Map(corpus);
  for (const { name, groups } of files)
    for (const { description, tests } of groups)
      for (const test of tests) changed.set(name, withTest(changed.get(name) ?? [], description, test));
  return changed;
}

function withTest(groups: readonly ConformanceGroup[], description: string, test: ConformanceTest): readonly ConformanceGroup[] {
  const isSame = (one: ConformanceTest) => changeOf(one) === changeOf(test);
  const holder = groups.find(({ tests }) => tests.some(isSame)) ?? groups.find((group) => group.description === description);
  if (holder === undefined) return [...groups, { description, tests: [test] }];
  const found = holder.tests.findIndex(isSame);
  const index = found >= 0 ? found : holder.tests.findIndex((one) => one.description === test.description);
  const tests = index < 0 ? [...holder.tests, test] : holder.tests.map((one, place) => (place === index ? test : one));
  return groups.map((group) => (group === holder ? { ...group, tests } : group));
}

function changeOf({ patch }: ConformanceTest): string {
  return JSON.stringify(patch);
}

function verdictOf({ outcome, issue, strict }: ConformanceTest): unknown {
  return { outcome, issue, strict };
}
