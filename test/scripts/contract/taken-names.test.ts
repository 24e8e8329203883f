import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { contractOf } from "../../../scripts/contract/load.js";
import { languageNames, portNames, takenNames } from "../../../scripts/contract/taken-names.js";
import type { Contract } from "../../../scripts/contract/contract.js";
import type { GeneratedFile } from "../../../scripts/printers/printer.js";
import { portPackages } from "../../../scripts/printers/port-packages.js";
import { sparkLibrary } from "../../../scripts/printers/spark/spark-library.js";
import { types } from "../../../scripts/printers/types.js";
import { doorFiles } from "../../support/door-contract.js";
import { repository } from "../../support/repository.js";
import { schemaFiles } from "../../support/schema-files.js";

// The names that the code of a port declares or imports whatever the contract is: a title must not be one of them.

const declarations: readonly (readonly [file: RegExp, declaration: RegExp])[] = [
  [/\.go$/, /^(?:type|func|var|const) ([A-Z]\w*)/gm],
  [/\.java$/, /\b(?:class|interface|record|enum)\s+([A-Z]\w*)|^import .*\.([A-Z]\w*);/gm],
  [/\.kt$/, /\b(?:class|interface|object|typealias)\s+([A-Z]\w*)|^import .*\.([A-Z]\w*)$/gm],
  [/\.php$/, /^(?:(?:final|abstract|readonly) )*(?:class|interface|trait|enum)\s+([A-Z]\w*)|^use (?:\w+\\)*([A-Z]\w*);/gm],
  [/\.py$/, /^class ([A-Z]\w*)|^([A-Z]\w*)(?:: TypeAlias)? =/gm],
  [/\.rb$/, /^\s*(?:class|module) ([A-Z]\w*)/gm],
  [/\.rs$/, /\b(?:struct|enum|trait|type|union)\s+([A-Z]\w*)/gm],
  [/\.[ch]pp$/, /\b(?:class|struct|enum class|enum|concept)\s+([A-Z]\w*)|\busing\s+([A-Z]\w*)\s*=/gm],
  [/\.ts$/, /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum)\s+([A-Z]\w*)/gm],
];

/** Statements with lists of imported names. */
const lists = [/^\s*(?:pub )?use [^;]*;/gm, /^from (?!\.)\S+ import .*/gm];

function namesIn(files: readonly GeneratedFile[]): Set<string> {
  const sources = files.map(({ path, text }) => ({ path, text: path.endsWith(".py") ? text : withoutComments(text) }));
  const declared = sources.flatMap(({ path, text }) =>
    declarations.flatMap(([file, declaration]) =>
      file.test(path) ? [...text.matchAll(declaration)].map((match) => match.slice(1).find((name) => name !== undefined) ?? "") : [],
    ),
  );
  const imported = sources
    .filter(({ path }) => /\.(?:rs|py)$/.test(path))
    .flatMap(({ text }) => lists.flatMap((list) => text.match(list) ?? []).flatMap((line) => line.match(/\b[A-Z]\w*/g) ?? []));
  // Names in capitals are constants, not types.
  return new Set([...declared, ...imported].filter((name) => /^[A-Z][A-Za-z0-9]*$/.test(name) && /[a-z]|^.$/.test(name)));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*(?:\/\/|#(?!\[)|\*).*$/gm, "");
}

async function printedNames(contract: Contract): Promise<Set<string>> {
  const packages = (await portPackages([]).print(contract)).filter(({ path }) => !path.endsWith(".md"));
  return new Set([...namesIn([...packages, ...(await types.print(contract))]), ...(await sparkNames(contract))]);
}

/** The classes of the library for Spark. */
const sparkClasses = readdirSync(`${repository}ports/spark/runtime/src/main/java/io/codeqr/webhooks/spark`).map((name) =>
  basename(name, ".java"),
);

/** The names that the printed rows of the library for Spark use, and the titles whose rows would have the name of one of its classes. */
async function sparkNames(contract: Contract): Promise<Set<string>> {
  const files = await sparkLibrary.print(contract);
  const printed = files.filter(({ path }) => /Rows?\.java$/.test(path) && !sparkClasses.includes(basename(path, ".java")));
  const used = printed.flatMap(
    ({ text }) =>
      withoutComments(text)
        .replace(/"[^"]*"/g, "")
        .match(/\b[A-Z]\w*[a-z]\w*/g) ?? [],
  );
  return new Set([...used, ...sparkClasses.flatMap((name) => /^(\w+)Row$/.exec(name)?.[1] ?? [])]);
}

test("a title cannot be a name that a port uses for something else", async () => {
  const [ours, others] = await Promise.all([schemaFiles, doorFiles].map((files) => printedNames(contractOf(files))));
  const source = (name: string) => ({ path: `${name}.ts`, text: readFileSync(`${repository}src/${name}.ts`, "utf8") });
  // The modules that are exported together with the types.
  const library = ["index", "shared-exports"].flatMap((entry) =>
    [...source(entry).text.matchAll(/^export .* from "\.\/(.*)\.js";$/gm)].map(([, name = ""]) => source(name)),
  );
  // A name that is printed for both contracts does not depend on the contract.
  const expected = new Set([...[...(ours ?? [])].filter((name) => others?.has(name) || sparkClasses.includes(name)), ...namesIn(library)]);
  expect([...expected].filter((name) => !takenNames.includes(name)).sort()).toEqual([]);
  expect(portNames.filter((name) => !expected.has(name))).toEqual([]);
});

test("each name is listed once, in alphabetical order", () => {
  for (const names of [portNames, languageNames]) expect(names).toEqual([...new Set(names)].sort());
  expect(languageNames.filter((name) => portNames.includes(name))).toEqual([]);
});
