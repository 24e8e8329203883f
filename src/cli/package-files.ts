import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The package's own data is read from its files: bundled, it would be copied into every command.
const root = dirname(createRequire(import.meta.url).resolve("codeqr-webhooks/package.json"));

/** Reads a file of this package as text, by its path from the package's root. */
export function readPackageFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The names of the files in a folder of this package, in order. */
export function packageFilesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).sort();
}
