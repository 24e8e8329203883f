import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rules } from "../contract/rules.js";
import { exportList } from "./export-list.js";
import { exportTable } from "./export-table.js";
import { fillSections } from "./fill.js";
import { portTable } from "./port-table.js";
import { recipeBlock, recipePaths } from "./recipes.js";
import { ruleTable } from "./rule-table.js";

/** A document that is printed, or has printed sections. The path is below the repository's root. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/**
 * The documents that are out of date, with their new text: the exports, the ports, the conventions of the schemas, the events, and the receivers in frameworks.
 *
 * @param printed The files of `generated/`, which list the events and the ports.
 */
export async function staleDocuments(repository: string, printed: readonly Document[]): Promise<Document[]> {
  const textOf = (path: string) => printed.find((file) => file.path === path)?.text ?? "";
  const read = async (path: string) => readFile(join(repository, path), "utf8");
  const { name, exports } = JSON.parse(await read("package.json"));
  const filled = async (path: string, sections: Readonly<Record<string, string>>) => ({
    path,
    text: fillSections(path, await read(path), sections),
  });
  const documents: Document[] = [
    await filled("docs/api.md", { entries: exportTable(name, exports), exports: await exportList(name, exports, read) }),
    await filled("docs/languages.md", {
      ports: portTable(JSON.parse(textOf("port-usage.json")), JSON.parse(await read("test/ports/expected-failures.json"))),
    }),
    await filled("docs/receiving.md", await recipes(read)),
    { path: "docs/events.md", text: textOf("site/llms.txt") },
    await filled("schemas/README.md", { conventions: ruleTable(rules) }),
  ];
  const stale: Document[] = [];
  for (const document of documents) if ((await read(document.path).catch(absent)) !== document.text) stale.push(document);
  return stale;
}

/** The recipes that docs/receiving.md has a place for, by path. */
async function recipes(read: (path: string) => Promise<string>): Promise<Record<string, string>> {
  const blocks: Record<string, string> = {};
  for (const path of recipePaths(await read("docs/receiving.md"))) blocks[path] = recipeBlock(path, await read(path));
  return blocks;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
