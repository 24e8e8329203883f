import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A payload below `examples/`. */
export interface ExampleFile {
  /** Path below `examples/` without its ending: `documented/link.clicked`. */
  readonly name: string;
  readonly text: string;
}

/** Reads every example, sorted by name. */
export async function readExamples(root: string): Promise<ExampleFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length, -".json".length).replaceAll("\\", "/"))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(root, `${name}.json`), "utf8") })));
}
