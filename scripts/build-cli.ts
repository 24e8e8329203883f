import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Bundles src/cli/ with what it is made with, so that the package depends on nothing: dist/cli.js, and below dist/cli/ what it loads when it is needed.
// The library itself is not bundled: the commands import it by its own name, as any consumer does.

const repository = fileURLToPath(new URL("..", import.meta.url));

await rm(join(repository, "dist/cli"), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: repository,
  entryPoints: { cli: "src/cli/main.ts", "cli/check-thread": "src/cli/validate/check-thread.ts" },
  outdir: "dist",
  chunkNames: "cli/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: ["codeqr-webhooks", "codeqr-webhooks/*", "@colors/colors/safe"],
  // Smaller and sooner loaded, and still readable in a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  // What is bundled of CommonJS asks for Node's modules by require.
  banner: {
    js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
  },
  metafile: true,
  logLevel: "warning",
});
await writeFile(join(repository, "dist/cli/THIRD-PARTY-LICENSES.txt"), await licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages that some files are of. */
async function licencesOf(files: readonly string[]): Promise<string> {
  const packages = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...packages].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(repository, folder, "package.json"), "utf8"));
    const [licenceFile] = (await readdir(join(repository, folder))).filter((file) => /^licen[cs]e/i.test(file));
    if (licenceFile === undefined) throw new Error(`${folder} has no licence file: what is bundled must come with its licence`);
    return `${name} ${version} (${license})\n\n${(await readFile(join(repository, folder, licenceFile), "utf8")).trim()}\n`;
  });
  return `What the command line of this package is made with.\n\n${(await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`)}`;
}
