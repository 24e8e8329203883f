import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConformanceGroup } from "../payloads/conformance-test.js";
import type { Corpus } from "./missing-tests.js";

/** Reads every file of the conformance corpus. */
export async function readCorpus(root: string): Promise<Corpus> {
  const names = (await readdir(root)).filter((name) => name.endsWith(".json")).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name.slice(0, -".json".length), JSON.parse(await readFile(join(root, name), "utf8")) as ConformanceGroup[]] as const,
      ),
    ),
  );
}

/** The text of a file of the corpus: one test per line, so a change to one test is a diff of one line. */
export function printGroups(groups: readonly ConformanceGroup[]): string {
  const group = ({ description, tests }: ConformanceGroup) =>
    `  { "description": ${JSON.stringify(description)},\n    "tests": [\n${tests.map((test) => `      ${JSON.stringify(test)}`).join(",\n")}\n    ] }`;
  return `[\n${groups.map(group).join(",\n")}\n]\n`;
}
