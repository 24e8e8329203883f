import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { loadContract } from "../../scripts/contract/load.js";
import { argumentsOf } from "./arguments.js";
import { fuzz } from "./fuzz.js";
import { javascriptImplementations } from "./javascript-implementations.js";
import type { Implementation } from "./implementation.js";
import { implementationsNamed } from "./implementations.js";
import { knownLimits, type LimitName } from "./known-limits.js";
import { mutatedBodies } from "./mutated-bodies.js";
import { differencesOf } from "./report.js";
import { writtenBodies } from "./written-bodies.js";
import { repository } from "../support/repository.js";

const bodies = writtenBodies(mutatedBodies(await loadContract(`${repository}schemas`)));

test("the judges in this process agree on 2,000 bodies of every kind", () => {
  const tallies = fuzz(
    javascriptImplementations.map((judge) => ({ judge, count: 2000 })),
    bodies,
    2,
  );
  expect(tallies.map(differencesOf).join("")).toBe("");
  for (const { kinds } of tallies) {
    expect(kinds.known).toBeGreaterThan(600);
    expect(kinds.invalid).toBeGreaterThan(600);
    expect(kinds.unknown).toBeGreaterThan(200);
  }
});

test("a wrong judge is detected, with a minimal body", () => {
  const refusesBots: Implementation = {
    name: "refuses bots",
    group: "js",
    limits: [],
    bodies: 1,
    missing: () => undefined,
    prepare: () => {},
    differences: (verdicts) => verdicts.map(({ json }) => (json?.text.includes('"bot":') ? "refused" : undefined)),
  };
  const [tally] = fuzz([{ judge: refusesBots, count: 100 }], bodies, 2);
  expect(tally?.differing).toBeGreaterThan(5);
  expect(tally?.differences.map(({ verdict }) => verdict.json?.text)).toEqual([expect.stringMatching(/^\{"bot":(\d|""|\[\]|\{\})\}$/)]);
});

test.skipIf(process.env.PORTS !== undefined)("every known limit belongs to a judge, and none to this package", () => {
  const judges = implementationsNamed("all");
  const named = new Set(judges.flatMap(({ limits }) => limits));
  expect(Object.keys(knownLimits).filter((name) => !named.has(name as LimitName))).toEqual([]);
  expect(judges.find(({ name }) => name === "codeqr-webhooks")?.limits).toEqual([]);
});

test.each([
  [{ against: "nobody" }, "--against nobody: there is none; give some of all, js, validators, ports, codeqr-webhooks, "],
  [{ bodies: "0" }, "--bodies 0: give an integer, 1 or more"],
  [{ bodies: "1.5" }, "--bodies 1.5: give an integer, 1 or more"],
  [{ seed: "x" }, "--seed x: give an integer"],
])("wrong arguments: %j", (given, message) => expect(() => argumentsOf({ against: "js", seed: "1", ...given })).toThrow(message));

test("wrong arguments give exit code 2, and a message that says what is right", () => {
  const { status, stdout, stderr } = spawnSync("npx", ["tsx", "test/fuzz/run.ts", "--seed", "x"], { cwd: repository, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^--seed x: give an integer\n\n.*Exit codes/s);
});
