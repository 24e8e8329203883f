import { describe, expect, test } from "vitest";
import { modelOf, readSchemaFiles } from "../../scripts/contract/load.js";
import { equivalents, runMutants } from "./run-mutants.js";
import { bodiesOf, findKiller } from "./find-killer.js";
import { mutantsOf } from "./mutants.js";
import { IncrementalBuild } from "./incremental-build.js";
import { corpus } from "../support/corpus.js";
import { repository } from "../support/repository.js";

// Does with some mutants what npm run mutate does with all of them, and checks that its findings are right.

const files = await readSchemaFiles(`${repository}schemas`);
const contract = modelOf(files);
const mutants = mutantsOf(files);
const bodies = bodiesOf(corpus);
const workshop = await IncrementalBuild.open(contract);

test("the package itself does what the corpus says", async () => {
  const build = await workshop.build(contract);
  expect(build.changed.size).toBe(0);
  const everything = new Set([...contract.events.map(({ name }) => name), undefined]);
  expect(await findKiller({ ...build, changed: everything }, bodies)).toBeUndefined();
});

test("a mutant of each kind, and every 200th, is detected", async () => {
  const operators = [...new Set(mutants.map(({ operator }) => operator))];
  const ofEach = operators.map((operator) => {
    const own = mutants.filter((mutant) => mutant.operator === operator);
    return own[Math.floor(own.length / 2)];
  });
  const sample = mutants.filter((mutant, index) => index % 200 === 7 || ofEach.includes(mutant));
  const verdicts = await runMutants(workshop, sample, bodies);
  expect(verdicts.filter(({ status }) => status === "survived").map(({ mutant }) => mutant.name)).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(operators.length);
});

describe("a mutant survives", () => {
  test.each<[string, mutant: string, tests: RegExp]>([
    ["a dropped constraint", "objects/tag.schema.json#: required: a name dropped: color", /^tag\.json/],
    ["a dropped value of a delivered form", "Interaction: delivered form: a value dropped, or another: bot without 1", /delivered/],
    ["a property that strict would refuse", "objects/tag.schema.json#: properties: one added: notDeclared", /^tag\.json/],
  ])("when no test detects %s", async (_name, name, tests) => {
    const mutant = mutants.filter((candidate) => candidate.name === name);
    const statuses = async (given: typeof bodies) => (await runMutants(workshop, mutant, given)).map(({ status }) => status);
    expect(await statuses(bodies)).toEqual(["killed"]);
    expect(await statuses(bodies.filter((body) => !tests.test(body.name)))).toEqual(["survived"]);
  });
});

test("every mutant has a unique name, and those listed as equivalent are mutants", () => {
  const names = new Set(mutants.map(({ name }) => name));
  expect(names.size).toBe(mutants.length);
  expect(Object.keys(equivalents).filter((name) => !names.has(name))).toEqual([]);
});
