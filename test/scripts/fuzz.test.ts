import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { loadContract } from "../../scripts/contract/load.js";
import { fuzz } from "../fuzz/fuzz.js";
import { javascriptJudges } from "../fuzz/javascript-judges.js";
import type { Judge } from "../fuzz/judge.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";
import { differencesOf } from "../fuzz/report.js";
import { writtenBodies } from "../fuzz/written-bodies.js";
import { repository } from "../support/repository.js";

const bodies = writtenBodies(mutatedBodies(await loadContract(`${repository}schemas`)));

test("the judges in this process are of one mind on 3,000 bodies of every kind", () => {
  const tallies = fuzz(
    javascriptJudges.map((judge) => ({ judge, count: 3000 })),
    bodies,
    2,
  );
  expect(tallies.map(differencesOf).join("")).toBe("");
  for (const { kinds } of tallies) {
    expect(kinds.known).toBeGreaterThan(900);
    expect(kinds.invalid).toBeGreaterThan(900);
    expect(kinds.unknown).toBeGreaterThan(300);
  }
});

test("a judge that is wrong is found out, by a body with nothing in it that is not needed", () => {
  const refusesFractions: Judge = {
    name: "refuses 1.0",
    group: "js",
    bodies: 1,
    missing: () => undefined,
    prepare: () => {},
    differences: (verdicts) =>
      verdicts.map(({ kind, json }) => (kind !== "invalid" && /\d\.0,/.test(json?.text ?? "") ? "refused" : undefined)),
  };
  const [tally] = fuzz([{ judge: refusesFractions, count: 1000 }], bodies, 2);
  expect(tally?.differing).toBeGreaterThan(0);
  for (const { verdict } of tally?.differences ?? []) {
    expect(Object.keys(verdict.json?.value as object).length).toBeLessThanOrEqual(5);
    expect(verdict.json?.text).toMatch(/\d\.0,/);
  }
});

test.each([
  [["--against", "nobody"], "--against nobody: there is none"],
  [["--bodies", "0"], "--bodies 0: give an integer, 1 or more"],
  [["--seed", "x"], "--seed x: give an integer"],
])("wrong arguments: %j", (args, message) => {
  const { status, stderr } = spawnSync("npx", ["tsx", "test/fuzz/run.ts", ...args], { cwd: repository, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
