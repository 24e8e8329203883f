import { defineConfig } from "vitest/config";

// Files run side by side, a group after the other. What must not meet is in different groups: the projects that build the executors of the
// ports in the same folders; what copies the repository, and what builds in it.

export default defineConfig({
  test: {
    maxWorkers: "100%",
    globalSetup: "test/support/end-of-run.ts",
    projects: [
      {
        test: {
          name: "runtime",
          include: ["test/runtime/**/*.test.ts"],
          sequence: { groupOrder: 0 },
          pool: "forks",
          testTimeout: 60_000,
          // Proves that nothing is compiled at run time: eval and new Function throw in these processes.
          execArgv: ["--disallow-code-generation-from-strings"],
        },
      },
      {
        test: {
          name: "scripts",
          include: ["test/{scripts,library,repository,fuzz}/**/*.test.ts", "test/mutation/mutation.test.ts"],
          exclude: ["test/scripts/{commands,compat}/**", "test/scripts/printers/specs.test.ts"],
          sequence: { groupOrder: 0 },
          // Each worker loads the contract, the corpus and the printers once. No file changes what another one reads.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What takes long: the commands as processes, the gate before a release, and the validators of others. npm run check leaves it out.
        test: {
          name: "commands",
          include: ["test/scripts/{commands,compat}/**/*.test.ts", "test/scripts/printers/specs.test.ts"],
          sequence: { groupOrder: 0 },
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What takes minutes and downloads: npm run test:generators. Skipped otherwise.
        test: {
          name: "generators",
          include: ["test/generators/*.test.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "servers",
          include: ["test/servers/**/*.test.ts"],
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "ports",
          include: ["test/ports/*.test.ts", "test/validators/**/*.test.ts"],
          exclude: ["test/ports/{receivers,versions,java,php,rust}.test.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "packages",
          include: ["test/packages/*.test.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "stores",
          include: ["test/stores/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "lake",
          include: ["test/lake/*.test.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "receivers",
          include: ["test/ports/receivers.test.ts"],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "versions",
          include: ["test/ports/{versions,java,php,rust}.test.ts"],
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Spark and a broker of Kafka take all of the machine: a file after the other.
        test: {
          name: "spark",
          include: ["test/spark/**/*.test.ts"],
          sequence: { groupOrder: 4 },
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 600_000,
        },
      },
      { test: { name: "cli", include: ["test/cli/**/*.test.ts"], sequence: { groupOrder: 2 }, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
