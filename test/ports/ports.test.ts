import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContract, modelOf } from "../../scripts/contract/load.js";
import { fuzz } from "../fuzz/fuzz.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";
import { portImplementation } from "../fuzz/port-implementations.js";
import { differencesOf } from "../fuzz/report.js";
import { writtenBodies } from "../fuzz/written-bodies.js";
import { awkwardBodies, awkwardFiles } from "../support/awkward-contract.js";
import { hostileBody, hostileFiles, trace } from "../support/hostile-contract.js";
import { note } from "../support/notes.js";
import { repository } from "../support/repository.js";
import { base64, cases, columns, linesOf, requests } from "./cases.js";
import { measuredTable, type Tally } from "./measured-table.js";
import { executorFolder, isPresent, missingCommand, portFolder, portsUnderTest, reportMissing, runCommand, versionOf } from "./ports.js";
import type { PortUnderTest } from "./port-under-test.js";
import { printPackage } from "./printed-package.js";

// Runs every port on the whole corpus, and on all examples in all forms. A port whose toolchain is missing is skipped, unless REQUIRE_PORTS is set: npm run test:ports sets it.

const folder = `${repository}test/ports/`;
const expectedFailures: Record<string, Record<string, string>> = JSON.parse(readFileSync(`${folder}expected-failures.json`, "utf8"));

const contract = await loadContract(`${repository}schemas`);
const mutated = writtenBodies(mutatedBodies(contract));

/** The tests that a port passes or fails as a whole. */
const wholeTests = [
  "agrees with this package on 500 mutated bodies",
  "properties and events of any name come out as they came in",
] as const;

/** Declares a test of a port, which must fail if its failure is expected. */
function wholeTest(port: string, title: (typeof wholeTests)[number], run: () => void | Promise<void>): void {
  const declare = expectedFailures[port]?.[title] === undefined ? test : test.fails;
  // A build of C++ or Kotlin, on a machine that does other things.
  declare(title, run, 900_000);
}

/** The number of cases that each port passed, by port and by column. */
const tallies = new Map(portsUnderTest.map(({ name }) => [name, new Map<string, Tally>()]));

describe.each(portsUnderTest.map((port) => [port.name, port] as const))("%s", (name, port) => {
  const isHere = isPresent(port);
  test("the toolchain is installed, or its absence is reported", () => reportMissing(`port ${name}`, port));

  describe.skipIf(!isHere)("on the corpus", () => {
    const answers = new Map<number, unknown>();
    const tally = tallies.get(name) as Map<string, Tally>;
    beforeAll(() => {
      execute(port).forEach((answer, index) => answers.set(index, answer));
    }, 900_000);

    test("answers every line", () => expect(answers.size).toBe(cases.length));

    test.each(columns)("%s", (column) => {
      const failures: string[] = [];
      const own = cases.map((entry, index) => ({ ...entry, index })).filter((entry) => entry.column === column);
      for (const { name: caseName, check, index } of own) {
        const isExpected = expectedFailures[name]?.[caseName] !== undefined;
        let fault: string | undefined;
        try {
          check(answers.get(index));
        } catch (error) {
          fault = (error as Error).message.slice(0, 600);
        }
        if (fault !== undefined && !isExpected) failures.push(`${caseName}: ${fault}`);
        if (fault === undefined && isExpected) failures.push(`${caseName} passes: remove it from expected-failures.json`);
      }
      const failed = own.filter(({ name: caseName }) => expectedFailures[name]?.[caseName] !== undefined).length;
      tally.set(column, { passed: own.length - failed - failures.length, of: own.length });
      expect(failures).toEqual([]);
    });

    wholeTest(name, "agrees with this package on 500 mutated bodies", () => {
      const tallies = fuzz([{ judge: portImplementation(port), count: 500 }], mutated, 2);
      expect(tallies.map(differencesOf).join("")).toBe("");
    });

    test("passes its ecosystem's formatter and linters", () => {
      for (const command of port.lint) runCommand(command, portFolder(port));
      tally.set("lint", { passed: port.lint.length, of: port.lint.length });
    }, 900_000);

    // The last ones: where build folders are shared, they leave their own packages in them.
    wholeTest(name, "properties and events of any name come out as they came in", async () => {
      const cwd = await printPackage(port, modelOf(awkwardFiles));
      for (const command of port.build) runCommand(command, cwd);
      const lines = awkwardBodies.map(({ body }, id) => `${JSON.stringify({ id, op: "parse", body: base64(JSON.stringify(body)) })}\n`);
      const answers = linesOf(runCommand(port.run, cwd, lines.join("")));
      expect(answers.map(({ message, outcome }) => message ?? outcome)).toEqual(awkwardBodies.map(() => "known"));
      expect(answers.map(({ canonical }) => canonical)).toEqual(awkwardBodies.map(({ canonical }) => canonical));
    });

    test("texts that would end a comment or a string are compiled, and none of them is run", async () => {
      const cwd = await printPackage(port, modelOf(hostileFiles));
      for (const command of port.build) runCommand(command, cwd);
      const request = { id: 0, op: "parse", body: base64(JSON.stringify(hostileBody)) };
      const [answer] = linesOf(runCommand(port.run, cwd, `${JSON.stringify(request)}\n`));
      expect(answer.message ?? answer.outcome).toBe("known");
      expect(answer.canonical).toEqual(hostileBody);
      expect(existsSync(join(cwd, trace))).toBe(false);
    }, 900_000);
  });
});

test("an expected failure is an existing case", () => {
  const names = new Set([...cases.map(({ name }) => name), ...wholeTests]);
  expect(Object.values(expectedFailures).flatMap((reasons) => Object.keys(reasons).filter((name) => !names.has(name)))).toEqual([]);
});

// Printed, not written into the repository: nothing that is committed depends on the toolchains of a machine.
afterAll(() => {
  const results = portsUnderTest.map((port) => {
    const missing = missingCommand(port)?.join(" ");
    const toolchain = missing === undefined ? { version: versionOf(port) } : { missing };
    return { port: port.name, toolchain, tallies: tallies.get(port.name) ?? new Map<string, Tally>() };
  });
  note("tables", measuredTable([...columns, "lint"], results));
});

function execute(port: PortUnderTest): unknown[] {
  const cwd = executorFolder(port);
  for (const command of port.build) runCommand(command, cwd);
  return linesOf(runCommand(port.run, cwd, requests));
}
