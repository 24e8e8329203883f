import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The package's own data is read from where it lies: bundled into the commands, each would carry it.
const root = dirname(createRequire(import.meta.url).resolve("codeqr-webhooks/package.json"));

/** A file of this package as text, by its path from the package's root. */
export function readPackageFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
