import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Text that people read and maintain: no command prints it. */
const places = ["README.md", "docs", "bench", "ports", "site", "src", "test"];

/** Folders that are built or installed, or that commands keep in line with the schemas. */
const skippedFolders = ["node_modules", "build", "dist", "target", "vendor", "conformance"];

const isText = /\.(?:tsx?|[cm]?js|json|md|html|py|rb|php|go|rs|java|kt|[ch]pp)$/;

/** Every hand-written line that mentions one of the names, as `path:line`. Paths are below `root`. */
export async function mentionsOf(names: readonly string[], root: string): Promise<string[]> {
  if (names.length === 0) return [];
  const paths = (await Promise.all(places.map((place) => pathsAt(root, place)))).flat();
  const found = await Promise.all(
    paths.map(async (path) => {
      const lines = withoutPrinted(await readFile(join(root, path), "utf8")).split("\n");
      return lines.flatMap((line, index) => (names.some((name) => line.includes(name)) ? [`${path}:${index + 1}`] : []));
    }),
  );
  return found.flat();
}

async function pathsAt(root: string, path: string): Promise<string[]> {
  if (isText.test(path)) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const below = entries
    .filter((entry) => (entry.isDirectory() ? !skippedFolders.includes(entry.name) : entry.isFile() && isText.test(entry.name)))
    .map((entry) => pathsAt(root, `${path}/${entry.name}`));
  return (await Promise.all(below)).flat();
}

/** A text with the lines of its printed sections blanked. */
function withoutPrinted(text: string): string {
  return text.replace(/<!-- (\w+): printed by [\s\S]*?<!-- end of \1 -->/g, (section) => section.replace(/[^\n]/g, ""));
}
