import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { owedTests } from "./owed-tests.js";
import { printGroups, readCorpus } from "./corpus-files.js";
import { missingDerivedExamples, type ScaffoldFile } from "./derived-examples.js";
import { missingTests, withTests } from "./missing-tests.js";

/**
 * What an event needs beside its schema and its sample, as far as it is not there: minimal and maximal bodies, and the conformance tests that its constraints owe.
 * These files are written once. From then on they are kept by hand, so that a changed schema fails its old tests.
 *
 * @param examples The examples that are there.
 * @param root The repository.
 * @returns The files, with paths below the repository; one that is there already is given with what is added to it.
 * @throws {ScaffoldError} When only a person can add what is missing.
 */
export async function missingFiles(contract: Contract, examples: readonly Example[], root: string): Promise<ScaffoldFile[]> {
  const corpus = await readCorpus(join(root, "test/conformance"));
  const tests = missingTests(owedTests(contract), corpus);
  return [
    ...missingDerivedExamples(contract, examples).map(({ path, text }) => ({ path: `examples/${path}`, text })),
    ...tests.map(({ name, groups }) => ({
      path: `test/conformance/${name}.json`,
      text: printGroups(withTests(corpus.get(name) ?? [], groups)),
    })),
  ];
}

/** Writes scaffolded files. */
export async function writeScaffold(root: string, files: readonly ScaffoldFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
