import { Ajv2020 } from "ajv/dist/2020.js";
import { issueOf } from "../../src/issue.js";
import { type JsonFile, readJsonFolder } from "../contract/json-folder.js";
import { lineOf } from "../contract/json-text.js";
import type { Mistake } from "../contract/mistake.js";
import type { ConformanceGroup } from "../payloads/conformance-test.js";
import type { Corpus } from "./missing-tests.js";

/** A corpus, and the mistakes in its files. */
interface CorpusFiles {
  readonly corpus: Corpus;
  readonly mistakes: readonly Mistake[];
}

/** Checks what every file of the corpus must be so that it can be read. */
const isCorpusFile = new Ajv2020({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    properties: {
      description: { type: "string" },
      tests: {
        type: "array",
        items: {
          type: "object",
          properties: {
            description: { type: "string" },
            outcome: { type: "string" },
            example: { type: "string" },
            text: { type: "string" },
            patch: { type: "array", items: { type: "object" } },
            canonical: { type: "array", items: { type: "object" } },
          },
          required: ["description", "outcome"],
        },
      },
    },
    required: ["description", "tests"],
  },
});

/** Reads every file of the conformance corpus. The paths in its mistakes are below the repository. */
export async function readCorpusFiles(root: string): Promise<CorpusFiles> {
  const { files, mistakes } = await readJsonFolder(root, {
    isOurs: () => true,
    isIgnored: (path) => !/^[^/]+\.json$/.test(path),
    kind: "a file of the corpus",
    places: "test/conformance/",
  });
  const corpus = new Map(files.map(({ path, value }) => [path.slice(0, -".json".length), value as ConformanceGroup[]]));
  const all = [...mistakes, ...files.flatMap(shapeMistakes)];
  return { corpus, mistakes: all.map((mistake) => ({ ...mistake, file: `test/conformance/${mistake.file}` })) };
}

function shapeMistakes({ path, text, value }: JsonFile): Mistake[] {
  if (isCorpusFile(value)) return [];
  return (isCorpusFile.errors ?? []).map((error) => {
    const { path: pointer, message } = issueOf(error, value);
    return { file: path, pointer, line: lineOf(text, pointer), message: `${message}; see test/conformance/README.md` };
  });
}

/** The text of a file of the corpus: one test per line, so a change to one test is a diff of one line. */
export function printGroups(groups: readonly ConformanceGroup[]): string {
  const group = ({ description, tests }: ConformanceGroup) =>
    `  { "description": ${JSON.stringify(description)},\n    "tests": [\n${tests.map((test) => `      ${JSON.stringify(test)}`).join(",\n")}\n    ] }`;
  return `[\n${groups.map(group).join(",\n")}\n]\n`;
}
