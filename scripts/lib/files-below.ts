import { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/** The files below a folder, sorted: their paths from there, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, resolve(parentPath, name)).split(sep).join("/"))
    .sort();
}
