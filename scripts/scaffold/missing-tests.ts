import type { ConformanceFile, ConformanceGroup, ConformanceTest } from "../payloads/conformance-test.js";

/** A corpus: groups of tests by the name of their file. */
export type Corpus = ReadonlyMap<string, readonly ConformanceGroup[]>;

/** The tests that the corpus owes and does not have. What it has is never judged by how it is described, only by what it changes. */
export function missingTests(owed: readonly ConformanceFile[], corpus: Corpus): ConformanceFile[] {
  return owed.flatMap(({ name, groups }) => {
    const present = new Set([...(corpus.get(name) ?? [])].flatMap((group) => group.tests.map(changeOf)));
    const missing = groups
      .map((group) => ({ ...group, tests: group.tests.filter((test) => !present.has(changeOf(test))) }))
      .filter((group) => group.tests.length > 0);
    return missing.length === 0 ? [] : [{ name, groups: missing }];
  });
}

/** The groups of a file with what it owed added: to the group of the same description where there is one. */
export function withTests(groups: readonly ConformanceGroup[], added: readonly ConformanceGroup[]): ConformanceGroup[] {
  const merged = new Map(groups.map((group) => [group.description, group]));
  for (const group of added) {
    const tests = [...(merged.get(group.description)?.tests ?? []), ...group.tests];
    merged.set(group.description, { description: group.description, tests });
  }
  return [...merged.values()];
}

function changeOf({ patch }: ConformanceTest): string {
  return JSON.stringify(patch);
}
