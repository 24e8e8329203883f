import { readdirSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { runCommand } from "../lib/command.js";
import { buildCommonJs } from "../lib/commonjs.js";
import { repository } from "../lib/repository.js";

const usage = `Bundles the files that TypeScript has checked into dist/: the library, because Node takes longer to open forty small files than to run them;
its CommonJS twin; and the command line together with its dependencies, so that the package has none.

  npm run build    checks the types, and bundles

Exit codes: 0 done, 2 wrong arguments.
`;

const common = {
  absWorkingDir: repository,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  logLevel: "warning",
} satisfies BuildOptions;

await runCommand({ usage }, async () => {
  const { exports }: { exports: Record<string, string | { readonly import: { readonly default: string } }> } = JSON.parse(
    await readFile(join(repository, "package.json"), "utf8"),
  );

  /** The paths of the modules that package.json exports. */
  const exported = Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : modulesAt(target.import.default)));
  /** The library's modules among them, and the one that the printed modules of `standard/*` import. */
  const modules = [...exported.flatMap((path) => /^dist\/(.+)$/.exec(path)?.slice(1) ?? []), "event-schema"];

  for (const folder of ["dist/chunks", "dist/cli"]) await rm(join(repository, folder), { recursive: true, force: true });

  await build({
    ...common,
    entryPoints: modules.map((name) => `src/${name}.ts`),
    chunkNames: "chunks/[name]-[hash]",
    platform: "neutral",
    target: "es2022",
  });

  await buildCommonJs(exported);

  const { metafile } = await build({
    ...common,
    // dist/cli.js, and below dist/cli/ the modules that it loads when needed.
    entryPoints: { cli: "src/cli/main.ts", "cli/body-thread": "src/cli/bodies/body-thread.ts" },
    chunkNames: "cli/[name]-[hash]",
    platform: "node",
    target: "node20.19",
    // The commands import the library by its own name, like any consumer.
    external: ["codeqr-webhooks", "codeqr-webhooks/*", "@colors/colors/safe"],
    // Smaller and faster to load, but still readable in a stack trace.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    // Bundled CommonJS code loads Node's modules with require.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    metafile: true,
  });
  await writeFile(join(repository, "dist/cli/THIRD-PARTY-LICENSES.txt"), await licencesOf(Object.keys(metafile.inputs)));
  return 0;
});

/** The paths, without `.js`, of the modules that a target of package.json names: for a `*`, those in its folder. */
function modulesAt(target: string): string[] {
  const path = target.replace(/^\.\/(.+)\.js$/, "$1");
  if (!path.endsWith("*")) return [path];
  const files = readdirSync(join(repository, path.slice(0, -1))).filter((file) => file.endsWith(".js"));
  return files.sort().map((file) => path.replace("*", file.slice(0, -".js".length)));
}

/** The licences of the packages that some files belong to. */
async function licencesOf(files: readonly string[]): Promise<string> {
  const packages = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...packages].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(repository, folder, "package.json"), "utf8"));
    const [licenceFile] = (await readdir(join(repository, folder))).filter((file) => /^licen[cs]e/i.test(file));
    if (licenceFile === undefined) throw new Error(`${folder} has no licence file: a bundled package must come with its licence`);
    return `${name} ${version} (${license})\n\n${(await readFile(join(repository, folder, licenceFile), "utf8")).trim()}\n`;
  });
  return `The packages that this package's command line is built with.\n\n${(await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`)}`;
}
