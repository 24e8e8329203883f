import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "runtime",
          include: ["test/runtime/**/*.test.ts"],
          pool: "forks",
          testTimeout: 60_000,
          // Proves that nothing is compiled at run time: eval and new Function throw in these processes.
          execArgv: ["--disallow-code-generation-from-strings"],
        },
      },
      { test: { name: "servers", include: ["test/servers/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 } },
      { test: { name: "cli", include: ["test/cli/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      { test: { name: "packages", include: ["test/packages/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: "ports",
          include: ["test/ports/**/*.test.ts", "test/validators/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "stores", include: ["test/stores/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "scripts",
          include: ["test/{scripts,library,repository,fuzz}/**/*.test.ts", "test/mutation/mutation.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
