import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../scripts/lib/files-below.js";

/** The texts of the files below a folder, by their paths. */
export function folderTexts(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
