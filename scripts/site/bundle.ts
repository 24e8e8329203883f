import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { repository } from "../lib/repository.js";
import type { GeneratedFile } from "../printers/printer.js";

const generated = join(repository, "generated/");

/**
 * Bundles scripts of the page, each with everything it imports. Imports from generated/ get the files just printed, not those in that folder.
 *
 * @param names The scripts' names in site/client/, without extension.
 */
export async function bundleScripts(names: readonly string[], printed: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(repository, `site/client/${name}.ts`)),
    absWorkingDir: repository,
    outdir: repository,
    bundle: true,
    // Each is a classic script: browsers do not load modules from file: addresses.
    format: "iife",
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
    tsconfigRaw: {},
    plugins: [fromMemory(printed)],
  });
  return outputFiles.map(({ path, text }) => ({
    path: path.slice(repository.length),
    text: `// Generated from schemas/ and src/ by npm run generate. Do not edit.\n${text}`,
  }));
}

function fromMemory(printed: readonly GeneratedFile[]): Plugin {
  const texts = new Map(printed.map(({ path, text }) => [join(generated, path), text]));
  return {
    name: "from-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
        const target = join(importer.startsWith(generated) ? dirname(importer) : resolveDir, path);
        if (!target.startsWith(generated)) return undefined;
        return texts.has(target)
          ? { path: target, namespace: "printed", sideEffects: false }
          : { errors: [{ text: `${target} is not printed` }] };
      });
      onLoad({ filter: /.*/, namespace: "printed" }, ({ path }) => ({
        contents: texts.get(path) ?? "",
        loader: path.endsWith(".json") ? "json" : "js",
      }));
    },
  };
}
