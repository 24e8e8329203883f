import { defineConfig } from "vitest/config";

/** The tests that npm run mutate:code runs against each mutant of the code: those that import it, and start no other process. */
export default defineConfig({
  test: {
    include: ["test/runtime/**/*.test.ts", "test/scripts/**/*.test.ts"],
    exclude: [
      // Their subject is what is generated, or a process of its own, which the mutants do not reach.
      "test/runtime/code-generation.test.ts",
      "test/scripts/{api-fields,documented-examples,fuzz,generate,readme,size}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
