import { readFileSync } from "node:fs";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { type CodeBlock, codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";

/** A document that is at least partly hand-written. */
export interface Document {
  /** Below the repository's root: `docs/receiving.md`. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

const inDocs = filesBelow(`${repository}docs`)
  .filter((path) => path.endsWith(".md"))
  .map((path) => `docs/${path}`);

/** The README, all of docs/, and the READMEs of folders. */
export const documents: readonly Document[] = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...inDocs,
  "schemas/README.md",
  "examples/README.md",
  "generated/README.md",
  "test/conformance/README.md",
  "bench/README.md",
  "ports/README.md",
].map((path) => {
  const text = readFileSync(repository + path, "utf8");
  return { path, text, blocks: codeBlocks(text) };
});

/** A document by its path. */
export function documentAt(path: string): Document {
  const found = documents.find((document) => document.path === path);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}
