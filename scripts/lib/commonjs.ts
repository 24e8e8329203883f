import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { repository } from "./repository.js";

/** Where the CommonJS files are, each below its own path in the repository. */
const folder = "dist/cjs";

/**
 * Makes the CommonJS twin of ES modules and of all that they import, file by file: what is shared stays shared, and a bundler leaves out what is not used.
 *
 * @param modules Their paths in the repository, without `.js`. The declarations beside them are copied, because TypeScript takes their format from the nearest package.json.
 */
export async function buildCommonJs(modules: readonly string[]): Promise<void> {
  await rm(join(repository, folder), { recursive: true, force: true });
  const common = { absWorkingDir: repository, logLevel: "warning", platform: "node", target: "node20.19" } as const;
  const entryPoints = modules.map((path) => `${path}.js`);
  // Also what is imported for its side effects alone, of which there are none: the files must be there all the same.
  const list = { bundle: true, write: false, metafile: true, ignoreAnnotations: true } as const;
  const { metafile } = await build({ ...common, ...list, entryPoints, outdir: folder });
  await build({
    ...common,
    entryPoints: Object.keys(metafile.inputs),
    outbase: repository,
    outdir: folder,
    format: "cjs",
    // Jest cannot import while it requires.
    supported: { "dynamic-import": false },
  });
  for (const path of await declarationsOf(modules)) {
    await mkdir(dirname(join(repository, folder, path)), { recursive: true });
    await copyFile(join(repository, path), join(repository, folder, path));
  }
  await writeFile(join(repository, folder, "package.json"), `${JSON.stringify({ type: "commonjs", sideEffects: false }, null, 2)}\n`);
}

/** The declarations of modules, and those that they refer to. */
async function declarationsOf(modules: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set(modules.map((path) => `${path}.d.ts`));
  for (const path of found) {
    const text = await readFile(join(repository, path), "utf8");
    for (const [, to = ""] of text.matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)\.js"/g)) found.add(join(dirname(path), `${to}.d.ts`));
  }
  return found;
}
