import { statSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Small files first: most mutants are noticed by the first test that meets them, and what is small is fast. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => (slow.test(moduleId) ? 1e9 : 0) + statSync(moduleId).size;
    return [...files].sort((a, b) => size(a) - size(b));
  }
}

const slow = /(?:corpus|ajv|standard-json-schema|printed-files|load|signature)\.test\.ts$/;

/** The tests that npm run mutate:code runs against each mutant of the code: those that import it, and that are few enough to be run two thousand times. */
export default defineConfig({
  test: {
    include: ["test/{runtime,scripts,library}/**/*.test.ts", "test/mutation/corpus.test.ts"],
    exclude: [
      // One test for each body of the corpus: here test/mutation/corpus.test.ts is one test for all.
      "test/runtime/{conformance,delivered-corpus}.test.ts",
      // Nothing may be compiled there, and here the code under test is.
      "test/runtime/code-generation.test.ts",
      // Their subject is what was printed, or a process of its own, which no mutant reaches.
      "test/scripts/{commands,compat,payloads,site}/*.test.ts",
      "test/scripts/{contract/api-fields,printers/published-schemas,printers/specs,readme/readme}.test.ts",
      "test/library/{event-schemas,regexps,size}.test.ts",
    ],
    sequence: { sequencer: SmallFirst },
    testTimeout: 60_000,
  },
});
