import type { ConformanceFile } from "../payloads/conformance-test.js";
import { formatMistake } from "../contract/mistake.js";
import { exampleMistakes } from "../payloads/example-mistakes.js";
import { type Example, pathOf } from "../payloads/examples.js";
import { printGroups } from "./corpus-files.js";
import { keptExamples } from "./derived-examples.js";
import { keptTests } from "./kept-tests.js";
import { mentionsOf } from "./mentions.js";
import { type Corpus, missingTests, withTests } from "./missing-tests.js";
import { requiredTests } from "./required-tests.js";
import type { Sources } from "./sources.js";
import { type ScaffoldFile, ScaffoldError } from "./upkeep.js";

/** Options for steps that must be asked for. */
export interface Asked {
  /** Remove files and tests that no schema needs any longer. */
  readonly prune: boolean;
  /** Give tests that contradict the schemas the schemas' verdict. */
  readonly renew: boolean;
}

/** The files that accompany the schemas, as they should be. */
export interface Scaffold {
  /** Every example. */
  readonly examples: readonly Example[];
  /** The files to write or remove. */
  readonly files: readonly ScaffoldFile[];
  /** Messages for a person, one line each. */
  readonly notes: readonly string[];
}

/**
 * Brings the files that accompany a contract's schemas in line with it: derived bodies, and conformance tests for its constraints. Missing ones are added, incomplete ones are
 * completed, and those that can no longer be run are removed if that was asked for. Tests that can still be run are not changed: a changed schema fails its old
 * tests until someone has reviewed them.
 *
 * @param sources The schemas, examples and tests that exist.
 * @param root The repository.
 * @throws {ScaffoldError} When there is work that only a person can do, or must ask for. The message names each place.
 */
export async function scaffoldOf({ contract, examples, corpus: before }: Sources, root: string, asked: Asked): Promise<Scaffold> {
  const bodies = keptExamples(contract, examples);
  const tests = keptTests(before, contract, bodies.examples, bodies.lostEvents);
  const owed = requiredTests(contract);
  const { missing, outgrown, stale } = missingTests(owed, tests.corpus);
  const corpus = withTests(tests.corpus, [...missing, ...outgrown, ...(asked.renew ? stale : [])]);
  const owedNames = new Set(namesOf(owed));
  const [replaced, lost] = [true, false].map((isOwed) => tests.gone.filter((name) => owedNames.has(name) === isOwed)) as [
    string[],
    string[],
  ];
  const gone = [...bodies.gone, ...wholeFiles(lost, tests.corpus)];
  // keptExamples adds or reports missing properties.
  const wrong = exampleMistakes(bodies.examples, contract)
    .filter(({ keyword }) => keyword !== "required")
    .map(formatMistake);
  const mentions = await mentionsOf(bodies.lostEvents, root);
  const problems = [
    ...wrong,
    ...section("Only a person can fix this:", [...bodies.byHand, ...tests.byHand]),
    ...(asked.prune ? [] : section("No schema needs this any longer; npm run generate -- --prune removes it:", gone)),
  ];
  if (problems.length > 0) throw new ScaffoldError([...problems, ...section("And these lines mention it:", mentions)].join("\n"));
  return {
    examples: bodies.examples,
    files: [...changedExamples(examples, bodies.examples), ...changedTests(before, corpus)],
    notes: [
      ...bodies.added,
      ...tests.added,
      ...gone.map((place) => `removed ${place}`),
      ...[...replaced, ...namesOf(outgrown)].map((name) => `updated ${name}`),
      ...namesOf(stale).map((name) =>
        asked.renew
          ? `renewed ${name}`
          : `${name} contradicts the schemas: review it; npm run generate -- --renew gives it the schemas' verdict`,
      ),
      ...mentions.map((mention) => `${mention} mentions something that was removed`),
    ],
  };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** Lost tests, shown as the file's name where the file has no other tests. */
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
