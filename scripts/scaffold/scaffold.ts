import { join } from "node:path";
import type { Contract } from "../contract/contract.js";
import type { ConformanceFile } from "../payloads/conformance-test.js";
import type { Example } from "../payloads/examples.js";
import { printGroups, readCorpus } from "./corpus-files.js";
import { keptExamples, pathOf } from "./derived-examples.js";
import { keptTests } from "./kept-tests.js";
import { mentionsOf } from "./mentions.js";
import { type Corpus, missingTests, withTests } from "./missing-tests.js";
import { owedTests } from "./owed-tests.js";
import { type ScaffoldFile, ScaffoldError } from "./upkeep.js";

/** What a person has asked for beside what is always done. */
export interface Asked {
  /** Take away what no schema asks for any more. */
  readonly prune: boolean;
  /** Give tests that say otherwise than the schemas the verdict of the schemas. */
  readonly renew: boolean;
}

/** The files beside the schemas as they should be. */
export interface Scaffold {
  /** Every example. */
  readonly examples: readonly Example[];
  /** The files that are to be written or removed. */
  readonly files: readonly ScaffoldFile[];
  /** What a person should know: a line each. */
  readonly notes: readonly string[];
}

/**
 * What a contract needs beside its schemas, in step with it: derived bodies, and the conformance tests that its constraints owe. What is missing is added, what has grown
 * longer is completed, and what cannot be run any more is taken away when that is asked for. What is there and can be run stays as it is: a changed schema fails its old
 * tests until someone has judged them.
 *
 * @param examples The examples that are there.
 * @param root The repository.
 * @throws {ScaffoldError} When only a person can do what is missing, or must ask for it. The message names each place.
 */
export async function scaffoldOf(contract: Contract, examples: readonly Example[], root: string, asked: Asked): Promise<Scaffold> {
  const before = await readCorpus(join(root, "test/conformance"));
  const bodies = keptExamples(contract, examples);
  const tests = keptTests(before, contract, bodies.examples, bodies.lostEvents);
  const owed = owedTests(contract);
  const { missing, outgrown, stale } = missingTests(owed, tests.corpus);
  const corpus = withTests(tests.corpus, [...missing, ...outgrown, ...(asked.renew ? stale : [])]);
  const owedNames = new Set(namesOf(owed));
  const [replaced, lost] = [true, false].map((isOwed) => tests.gone.filter((name) => owedNames.has(name) === isOwed)) as [
    string[],
    string[],
  ];
  const gone = [...bodies.gone, ...wholeFiles(lost, tests.corpus)];
  const mentions = await mentionsOf(bodies.lostEvents, root);
  const problems = [
    ...section("Only a person can mend this:", [...bodies.byHand, ...tests.byHand]),
    ...(asked.prune ? [] : section("No schema asks for this any more; npm run generate -- --prune takes it away:", gone)),
  ];
  if (problems.length > 0) throw new ScaffoldError([...problems, ...section("And this speaks of it:", mentions)].join("\n"));
  return {
    examples: bodies.examples,
    files: [...changedExamples(examples, bodies.examples), ...changedTests(before, corpus)],
    notes: [
      ...bodies.added,
      ...tests.added,
      ...gone.map((place) => `took away ${place}`),
      ...[...replaced, ...namesOf(outgrown)].map((name) => `brought up to date ${name}`),
      ...namesOf(stale).map((name) =>
        asked.renew ? `renewed ${name}` : `${name} says otherwise than the schemas: judge it; npm run generate -- --renew takes their word`,
      ),
      ...mentions.map((mention) => `${mention} speaks of what is gone`),
    ],
  };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** Lost tests, those of a file that has no others under its name. */
function wholeFiles(names: readonly string[], corpus: Corpus): string[] {
  const emptied = [...corpus].filter(([, groups]) => groups.length === 0).map(([name]) => `test/conformance/${name}.json`);
  const isEmptied = (name: string) => emptied.some((path) => name.startsWith(`${path} › `));
  return [...names.filter((name) => !isEmptied(name)), ...emptied];
}

function namesOf(files: readonly ConformanceFile[]): string[] {
  return files.flatMap(({ name, groups }) =>
    groups.flatMap(({ description, tests }) => tests.map((test) => `test/conformance/${name}.json › ${description} › ${test.description}`)),
  );
}

function changedExamples(before: readonly Example[], after: readonly Example[]): ScaffoldFile[] {
  const texts = new Map(before.map((example) => [example.name, example.text]));
  const names = new Set(after.map(({ name }) => name));
  return [
    ...after.filter(({ name, text }) => texts.get(name) !== text).map((example) => ({ path: pathOf(example), text: example.text })),
    ...before.filter(({ name }) => !names.has(name)).map((example) => ({ path: pathOf(example), text: undefined })),
  ];
}

function changedTests(before: Corpus, after: Corpus): ScaffoldFile[] {
  return [...after].flatMap(([name, groups]): ScaffoldFile[] => {
    const path = `test/conformance/${name}.json`;
    if (groups.length === 0) return [{ path, text: undefined }];
    const text = printGroups(groups);
    const old = before.get(name);
    return old !== undefined && text === printGroups(old) ? [] : [{ path, text }];
  });
}
